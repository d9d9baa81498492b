namespace Hoc.Net.Mechanisms.Forms;

/// <summary>An operator with two operands.</summary>
internal sealed record BinaryForm(BinaryOperator Operator, FormExpression Left, FormExpression Right) : FormExpression;

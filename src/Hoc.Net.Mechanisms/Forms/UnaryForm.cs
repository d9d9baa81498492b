namespace Hoc.Net.Mechanisms.Forms;

/// <summary>An operator with one operand.</summary>
internal sealed record UnaryForm(UnaryOperator Operator, FormExpression Operand) : FormExpression;

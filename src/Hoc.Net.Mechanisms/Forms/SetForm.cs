namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Gives a variable, or an element of it, a value.</summary>
internal sealed record SetForm(Variable Target, FormExpression? Element, FormExpression Value) : FormStatement;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>The value of a variable, or of an element of it. An index outside the variable is a mistake of the model that ends the run.</summary>
internal sealed record VariableForm(Variable Variable, FormExpression? Element = null) : FormExpression;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Computes something for its effects.</summary>
internal sealed record EvaluateForm(FormExpression Expression) : FormStatement;

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A constant.</summary>
internal sealed record NumberForm(double Value) : FormExpression;

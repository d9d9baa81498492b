namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A number to compute for one row: every name resolved, every unit factor and constant put in.</summary>
internal abstract record FormExpression;

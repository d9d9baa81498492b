namespace Hoc.Net.Mechanisms.Forms;

/// <summary>Something to do for one row.</summary>
internal abstract record FormStatement;

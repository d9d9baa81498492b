namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A block in which C code and statements of NMODL alternate. A kernel that holds one is evaluated, row after row.</summary>
internal sealed record CodeForm(ICodeBody Body) : FormStatement;

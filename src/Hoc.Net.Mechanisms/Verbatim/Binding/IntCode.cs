namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Computes an integer or a pointer.</summary>
internal delegate long IntCode(CodeFrame frame);

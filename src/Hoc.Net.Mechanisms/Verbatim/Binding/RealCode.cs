namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Computes a floating-point number.</summary>
internal delegate double RealCode(CodeFrame frame);

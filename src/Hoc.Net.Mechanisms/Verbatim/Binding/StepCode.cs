namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>Does what a statement says.</summary>
internal delegate Flow StepCode(CodeFrame frame);

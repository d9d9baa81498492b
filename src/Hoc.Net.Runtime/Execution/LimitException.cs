using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Execution;

/// <summary>A run has reached one of its limits: all of it ends, not only a text that execute1 or load_file runs.</summary>
internal sealed class LimitException(DiagnosticDescriptor descriptor, string message, string remedy) : Exception(message)
{
    /// <summary>What the user sees, without the place.</summary>
    public Diagnostic Diagnostic { get; } = new(descriptor, null, message, remedy);
}

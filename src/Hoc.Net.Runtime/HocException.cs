using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime;

/// <summary>A mistake in a script, found while it ran: it carries the diagnostic that the user sees.</summary>
internal sealed class HocException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What the user sees. Whoever knows more of the place (span, calls) completes it on the way up.</summary>
    public Diagnostic Diagnostic { get; set; } = diagnostic;
}

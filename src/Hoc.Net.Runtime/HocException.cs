using Hoc.Net.Language.Text;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime;

/// <summary>A mistake in a script, found while it ran: it carries the diagnostic that the user sees.</summary>
internal sealed class HocException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What the user sees. Whoever knows more of the place (span, calls) completes it on the way up.</summary>
    public Diagnostic Diagnostic { get; set; } = diagnostic;

    /// <summary>Further mistakes that came to light with this one: the other syntax errors of a file.</summary>
    public IReadOnlyList<Diagnostic> Others { get; init; } = [];

    /// <summary>A mistake that the model noticed, at a place of the script.</summary>
    public static HocException From(SimulationException mistake, SourceSpan? span) => new(new Diagnostic(
        new DiagnosticDescriptor(mistake.Code, mistake.GetType().Name),
        span,
        Sentence(mistake.Message),
        mistake.Remedy));

    private static string Sentence(string message) =>
        message.Length > 1 && char.IsUpper(message[0]) && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
}

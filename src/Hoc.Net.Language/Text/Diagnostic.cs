namespace Hoc.Net.Language.Text;

/// <summary>One mistake at one place, in words for the person who made it.</summary>
/// <param name="Descriptor">Its entry in the ledger.</param>
/// <param name="Span">Where it stands, when a place is known.</param>
/// <param name="Message">One sentence: what is wrong.</param>
/// <param name="Remedy">One sentence: what to do about it.</param>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceSpan? Span, string Message, string? Remedy = null)
{
    /// <summary>Where it stands, when a place is known.</summary>
    public SourceSpan? Span { get; init => field = value?.Located; } = Span?.Located;

    /// <summary>The calls that led there, innermost first; empty at top level.</summary>
    public IReadOnlyList<DiagnosticCall> Calls { get; init; } = [];
}

namespace Hoc.Net.Language.Text;

/// <summary>One line of the HOC call stack of a diagnostic.</summary>
/// <param name="Procedure">The name of the procedure that was running.</param>
/// <param name="CallSite">Where it was called from, when known.</param>
internal sealed record DiagnosticCall(string Procedure, SourceSpan? CallSite)
{
    /// <summary>Where it was called from, when known.</summary>
    public SourceSpan? CallSite { get; } = CallSite?.Located;
}

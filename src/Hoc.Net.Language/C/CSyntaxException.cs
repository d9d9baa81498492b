using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>A mistake in C code.</summary>
internal sealed class CSyntaxException(SourceSpan span, string message) : Exception(message)
{
    /// <summary>Where it is.</summary>
    public SourceSpan Span { get; } = span;
}

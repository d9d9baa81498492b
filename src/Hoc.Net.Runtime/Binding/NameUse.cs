using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Binding;

/// <summary>A name with the indices and arguments behind it.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Span">Where all of it stands.</param>
/// <param name="Indices">The indices; none without brackets.</param>
/// <param name="Arguments">The arguments; null without parentheses.</param>
internal sealed record NameUse(
    string Name,
    SourceSpan NameSpan,
    SourceSpan Span,
    IReadOnlyList<ExpressionSyntax> Indices,
    IReadOnlyList<ExpressionSyntax>? Arguments);

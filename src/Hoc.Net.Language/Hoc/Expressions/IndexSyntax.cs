using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary><c>target[i]</c>, <c>target[i][j]</c>: an element of an array.</summary>
internal sealed record IndexSyntax(SourceSpan Span, ExpressionSyntax Target, IReadOnlyList<ExpressionSyntax> Indices)
    : ExpressionSyntax(Span);

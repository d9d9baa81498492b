using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary><c>target(a, b)</c>: a call, or a range variable at a place such as <c>v(.5)</c>.</summary>
internal sealed record CallSyntax(SourceSpan Span, ExpressionSyntax Target, IReadOnlyList<ExpressionSyntax> Arguments)
    : ExpressionSyntax(Span);

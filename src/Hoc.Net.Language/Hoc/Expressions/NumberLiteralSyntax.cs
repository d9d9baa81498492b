using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>A number: <c>1</c>, <c>.5</c>, <c>1e-3</c>.</summary>
internal sealed record NumberLiteralSyntax(SourceSpan Span, double Value)
    : ExpressionSyntax(Span);

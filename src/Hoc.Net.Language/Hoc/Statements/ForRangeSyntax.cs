using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>for i = first, last body</c>.</summary>
internal sealed record ForRangeSyntax(SourceSpan Span, ExpressionSyntax Variable, ExpressionSyntax First, ExpressionSyntax Last, StatementSyntax Body)
    : StatementSyntax(Span);

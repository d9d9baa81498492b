using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>parallel i = first, last body</c>, the old form; runs like <c>for</c>.</summary>
internal sealed record ParallelForSyntax(SourceSpan Span, ExpressionSyntax Variable, ExpressionSyntax First, ExpressionSyntax Last, StatementSyntax Body)
    : StatementSyntax(Span);

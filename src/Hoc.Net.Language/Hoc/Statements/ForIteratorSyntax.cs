using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary>
/// <c>for iterator(arguments) body</c>: the call of a user's iterator. That of an object may come without parentheses.
/// </summary>
internal sealed record ForIteratorSyntax(SourceSpan Span, ExpressionSyntax Iterator, StatementSyntax Body)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>iterator_statement</c>: runs the body of the loop that called the iterator.</summary>
internal sealed record IteratorStatementSyntax(SourceSpan Span)
    : StatementSyntax(Span);

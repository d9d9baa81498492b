using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>return</c>, <c>return value</c>.</summary>
internal sealed record ReturnSyntax(SourceSpan Span, ExpressionSyntax? Value)
    : StatementSyntax(Span);

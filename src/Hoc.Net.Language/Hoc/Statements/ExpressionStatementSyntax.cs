using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary>An expression for its effect; at top level its value is echoed.</summary>
internal sealed record ExpressionStatementSyntax(SourceSpan Span, ExpressionSyntax Expression)
    : StatementSyntax(Span);

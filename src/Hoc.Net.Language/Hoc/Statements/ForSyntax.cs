using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>for (initializer; condition; increment) body</c>.</summary>
internal sealed record ForSyntax(SourceSpan Span, StatementSyntax? Initializer, ExpressionSyntax? Condition, StatementSyntax? Increment, StatementSyntax Body)
    : StatementSyntax(Span);

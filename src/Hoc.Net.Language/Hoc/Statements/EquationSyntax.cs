using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>eqn variable: left = right</c> and its one-sided forms.</summary>
internal sealed record EquationSyntax(SourceSpan Span, ExpressionSyntax Variable, bool LeftOnly, bool RightOnly, ExpressionSyntax? Left, ExpressionSyntax? Right)
    : StatementSyntax(Span);

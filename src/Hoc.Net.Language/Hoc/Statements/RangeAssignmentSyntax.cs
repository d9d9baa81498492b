using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>variable(from:to) = first:last</c>: values on a straight line along the section.</summary>
internal sealed record RangeAssignmentSyntax(SourceSpan Span, ExpressionSyntax Variable, ExpressionSyntax From, ExpressionSyntax To, ExpressionSyntax First, ExpressionSyntax Last)
    : StatementSyntax(Span);

using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary>
/// <c>variable(from:to) = first:last</c>: values on a straight line along the section; with <c>+=</c> and its kin they are
/// combined with what is there.
/// </summary>
internal sealed record RangeAssignmentSyntax(SourceSpan Span, ExpressionSyntax Variable, ExpressionSyntax From, ExpressionSyntax To, AssignmentOperator Operator, ExpressionSyntax First, ExpressionSyntax Last)
    : StatementSyntax(Span);

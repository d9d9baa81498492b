using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary><c>target = value</c> and its kin; in HOC an expression. The target may be a number, a string or an object reference.</summary>
internal sealed record AssignmentSyntax(SourceSpan Span, ExpressionSyntax Target, AssignmentOperator Operator, ExpressionSyntax Value)
    : ExpressionSyntax(Span);

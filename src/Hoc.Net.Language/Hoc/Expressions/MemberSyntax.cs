using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary><c>target.member</c>: a member of an object or a range variable of a section.</summary>
internal sealed record MemberSyntax(SourceSpan Span, ExpressionSyntax Target, Identifier Member)
    : ExpressionSyntax(Span);

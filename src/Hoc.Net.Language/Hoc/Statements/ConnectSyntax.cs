using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>connect child(end), parent(location)</c>, or <c>connect child(end), location</c> where the parent is the accessed section.</summary>
internal sealed record ConnectSyntax(SourceSpan Span, ExpressionSyntax Child, ExpressionSyntax ChildEnd, ExpressionSyntax? Parent, ExpressionSyntax ParentLocation)
    : StatementSyntax(Span);

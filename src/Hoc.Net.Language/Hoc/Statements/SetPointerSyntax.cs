using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>setpointer pointer, target</c>.</summary>
internal sealed record SetPointerSyntax(SourceSpan Span, ExpressionSyntax Pointer, ExpressionSyntax Target)
    : StatementSyntax(Span);

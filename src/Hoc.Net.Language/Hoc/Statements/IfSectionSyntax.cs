using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>ifsec selection body</c>.</summary>
internal sealed record IfSectionSyntax(SourceSpan Span, ExpressionSyntax Selection, StatementSyntax Body)
    : StatementSyntax(Span);

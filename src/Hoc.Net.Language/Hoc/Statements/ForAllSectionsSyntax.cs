using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>forall body</c>.</summary>
internal sealed record ForAllSectionsSyntax(SourceSpan Span, StatementSyntax Body)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>uninsert mechanism</c>.</summary>
internal sealed record UninsertSyntax(SourceSpan Span, Identifier Mechanism)
    : StatementSyntax(Span);

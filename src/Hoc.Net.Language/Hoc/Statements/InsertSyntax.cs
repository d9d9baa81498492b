using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>insert mechanism</c>.</summary>
internal sealed record InsertSyntax(SourceSpan Span, Identifier Mechanism)
    : StatementSyntax(Span);

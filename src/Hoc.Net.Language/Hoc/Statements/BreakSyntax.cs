using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>break</c>.</summary>
internal sealed record BreakSyntax(SourceSpan Span)
    : StatementSyntax(Span);

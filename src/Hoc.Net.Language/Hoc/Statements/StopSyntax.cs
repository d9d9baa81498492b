using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>stop</c>: back to the top level.</summary>
internal sealed record StopSyntax(SourceSpan Span)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>debug</c>: accepted, as a request for the interpreter's own dump.</summary>
internal sealed record DebugSyntax(SourceSpan Span)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>continue</c>.</summary>
internal sealed record ContinueSyntax(SourceSpan Span)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Statements;

/// <summary><c>help topic</c>.</summary>
internal sealed record HelpSyntax(SourceSpan Span, string Topic)
    : StatementSyntax(Span);

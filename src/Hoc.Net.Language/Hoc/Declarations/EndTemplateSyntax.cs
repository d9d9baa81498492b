using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>endtemplate Name</c>.</summary>
internal sealed record EndTemplateSyntax(SourceSpan Span, Identifier Template)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>begintemplate Name</c>: the statements up to endtemplate belong to the template.</summary>
internal sealed record BeginTemplateSyntax(SourceSpan Span, Identifier Template)
    : StatementSyntax(Span);

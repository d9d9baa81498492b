using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>public a, b</c> in a template.</summary>
internal sealed record PublicSyntax(SourceSpan Span, IReadOnlyList<Identifier> Names)
    : StatementSyntax(Span);

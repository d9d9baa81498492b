using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>external a, b</c> in a template.</summary>
internal sealed record ExternalSyntax(SourceSpan Span, IReadOnlyList<Identifier> Names)
    : StatementSyntax(Span);

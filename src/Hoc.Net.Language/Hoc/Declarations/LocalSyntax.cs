using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>local a, b</c> at the head of a procedure.</summary>
internal sealed record LocalSyntax(SourceSpan Span, IReadOnlyList<Identifier> Names)
    : StatementSyntax(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>localobj a, b</c> at the head of a procedure.</summary>
internal sealed record LocalObjectSyntax(SourceSpan Span, IReadOnlyList<Identifier> Names)
    : StatementSyntax(Span);

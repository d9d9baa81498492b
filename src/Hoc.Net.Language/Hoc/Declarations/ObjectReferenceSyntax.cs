using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary><c>objref a, b[3]</c>, <c>objectvar a</c>.</summary>
internal sealed record ObjectReferenceSyntax(SourceSpan Span, IReadOnlyList<Declarator> Variables)
    : StatementSyntax(Span);

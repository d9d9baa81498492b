using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>TABLE a, b DEPEND celsius FROM -100 TO 100 WITH 200</c>.</summary>
internal sealed record TableStatement(
    SourceSpan Span,
    ImmutableArray<NmodlName> Names,
    ImmutableArray<NmodlName> Depends,
    NmodlExpression From,
    NmodlExpression To,
    NumberLiteral With)
    : NmodlStatement(Span);

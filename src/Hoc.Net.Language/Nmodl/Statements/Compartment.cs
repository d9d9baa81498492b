using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>COMPARTMENT i, vol[i] { ca buffer }</c>.</summary>
internal sealed record Compartment(
    SourceSpan Span,
    NmodlName? Index,
    NmodlExpression Volume,
    ImmutableArray<NmodlName> Names)
    : NmodlStatement(Span);

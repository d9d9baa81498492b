using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>LONGITUDINAL_DIFFUSION i, D*area[i] { ca }</c>.</summary>
internal sealed record LongitudinalDiffusion(
    SourceSpan Span,
    NmodlName? Index,
    NmodlExpression Coefficient,
    ImmutableArray<NmodlName> Names)
    : NmodlStatement(Span);

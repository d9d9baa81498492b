using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>~ a + 2 b &lt;-&gt; c (kf, kb)</c>, <c>~ a &lt;&lt; (flux)</c> or <c>~ a -&gt; (rate)</c>; only the first has products and a backward rate.</summary>
internal sealed record Reaction(
    SourceSpan Span,
    ReactionKind Kind,
    ImmutableArray<ReactionTerm> Reactants,
    ImmutableArray<ReactionTerm> Products,
    NmodlExpression ForwardRate,
    NmodlExpression? BackwardRate)
    : NmodlStatement(Span);

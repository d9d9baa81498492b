using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>NEURON { ... }</c>: how the mechanism looks from outside.</summary>
internal sealed record NeuronBlock(SourceSpan Span, ImmutableArray<NeuronDeclaration> Declarations) : NmodlItem(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A line of the NEURON block.</summary>
internal abstract record NeuronDeclaration(SourceSpan Span) : NmodlNode(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>REPRESENTS NCIT:C17145</c> on a line of its own: what the mechanism is in an ontology.</summary>
internal sealed record Represents(SourceSpan Span, string Text) : NeuronDeclaration(Span);

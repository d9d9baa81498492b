using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A declaration that means nothing to NEURON, such as <c>PLOT a VS t</c>; the text is all of it.</summary>
internal sealed record IgnoredItem(SourceSpan Span, string Keyword, string Text) : NmodlItem(Span);

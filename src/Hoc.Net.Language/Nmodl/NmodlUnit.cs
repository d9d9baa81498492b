using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A unit as it was written, without its parentheses: <c>mA/cm2</c>.</summary>
internal sealed record NmodlUnit(SourceSpan Span, string Text) : NmodlNode(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A name and where it was written.</summary>
internal sealed record NmodlName(SourceSpan Span, string Text) : NmodlNode(Span);

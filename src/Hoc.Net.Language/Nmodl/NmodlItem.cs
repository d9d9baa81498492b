using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>Something that stands at the top level of a file: a block or a declaration.</summary>
internal abstract record NmodlItem(SourceSpan Span) : NmodlNode(Span);

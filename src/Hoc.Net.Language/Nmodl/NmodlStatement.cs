using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>Something that is done.</summary>
internal abstract record NmodlStatement(SourceSpan Span) : NmodlNode(Span);

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A piece of NMODL as it was written, or as a pass made it.</summary>
internal abstract record NmodlNode(SourceSpan Span);

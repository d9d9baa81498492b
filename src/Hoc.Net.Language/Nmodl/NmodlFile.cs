using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A whole .mod file.</summary>
internal sealed record NmodlFile(SourceSpan Span, ImmutableArray<NmodlItem> Items) : NmodlNode(Span);

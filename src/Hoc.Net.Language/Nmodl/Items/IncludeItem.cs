using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>INCLUDE "file"</c> and what stood in the file.</summary>
internal sealed record IncludeItem(SourceSpan Span, string File, ImmutableArray<NmodlItem> Items) : NmodlItem(Span);

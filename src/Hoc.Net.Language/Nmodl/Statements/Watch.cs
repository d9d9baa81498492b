using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>WATCH (v &gt; 10) 2, (v &lt; 0) 3</c>.</summary>
internal sealed record Watch(SourceSpan Span, ImmutableArray<WatchCondition> Conditions) : NmodlStatement(Span);

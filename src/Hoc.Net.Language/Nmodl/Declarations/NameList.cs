using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A keyword and names: <c>RANGE gbar, g</c>. Only THREADSAFE may come without names.</summary>
internal sealed record NameList(SourceSpan Span, NameListKeyword Keyword, ImmutableArray<NmodlName> Names)
    : NeuronDeclaration(Span);

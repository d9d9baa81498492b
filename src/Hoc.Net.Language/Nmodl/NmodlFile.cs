using System.Collections.Immutable;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A whole .mod file.</summary>
internal sealed record NmodlFile(SourceSpan Span, ImmutableArray<NmodlItem> Items) : NmodlNode(Span)
{
    /// <summary>The items in their order, those of included files in the place of the INCLUDE.</summary>
    public IEnumerable<NmodlItem> Flattened() => Flatten(Items);

    private static IEnumerable<NmodlItem> Flatten(ImmutableArray<NmodlItem> items) =>
        items.SelectMany(item => item is IncludeItem include ? Flatten(include.Items) : [item]);
}

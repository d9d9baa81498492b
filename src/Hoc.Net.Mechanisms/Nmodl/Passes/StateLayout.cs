using System.Collections.Immutable;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>The unknowns of a system of equations: each element of each state has a number.</summary>
/// <param name="States">The states in order.</param>
internal sealed record StateLayout(ImmutableArray<DeclaredVariable> States)
{
    /// <summary>The number of unknowns.</summary>
    public int Count => States.Sum(static s => s.Length);

    /// <summary>All unknowns in order.</summary>
    public IEnumerable<Place> Places(SourceSpan span)
    {
        var build = new Build(span);
        return States.SelectMany(state => Enumerable.Range(0, state.Length)
            .Select(i => new Place(state.Name.Text, state.IsArray ? build.Number(i) : null)));
    }

    /// <summary>The number of the first element of a state; -1 for what is no unknown.</summary>
    public int OffsetOf(string name)
    {
        var offset = 0;
        foreach (var state in States)
        {
            if (state.Name.Text == name)
                return offset;
            offset += state.Length;
        }

        return -1;
    }

    /// <summary>The number of an unknown, as an expression.</summary>
    public NmodlExpression NumberOf(Place place, Build build) =>
        place.Index is null ? build.Number(OffsetOf(place.Name)) : build.Add(build.Number(OffsetOf(place.Name)), place.Index);

    /// <summary>The places of unknowns that an expression names, each once.</summary>
    public List<Place> PlacesIn(NmodlExpression expression)
    {
        var places = new List<Place>();
        foreach (var part in TreeWalk.Parts(expression))
            if (TreeWalk.NameOf(part) is { } name && OffsetOf(name) >= 0 && !places.Exists(p => p.Is(part)))
                places.Add(new(name, (part as ElementExpression)?.Index));
        return places;
    }
}

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>What places hold at a point of a kernel: those set since the scope was opened, on top of those before.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly Dictionary<Place, Node> _values = [];

    /// <summary>The places set here, in the order of their first setting.</summary>
    public List<Place> Set { get; } = [];

    public void Write(Place place, Node value)
    {
        if (_values.TryAdd(place, value))
            Set.Add(place);
        else
            _values[place] = value;
    }

    public Node? Find(Place place)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
            if (scope._values.TryGetValue(place, out var value))
                return value;
        return null;
    }

    private Scope? Outer { get; } = outer;
}

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The points of a line in single precision, in arrays that a picture reads as they are.</summary>
internal sealed class GraphPoints
{
    private const int FirstRoom = 16;

    private float[] _x = [];
    private float[] _y = [];

    /// <summary>How many points there are.</summary>
    public int Count { get; private set; }

    /// <summary>x of each point.</summary>
    public ReadOnlyMemory<float> X => _x.AsMemory(0, Count);

    /// <summary>y of each point.</summary>
    public ReadOnlyMemory<float> Y => _y.AsMemory(0, Count);

    /// <summary>y of each point, to be changed.</summary>
    public Span<float> Values => _y.AsSpan(0, Count);

    /// <summary>Adds a point.</summary>
    public void Add(float x, float y)
    {
        if (Count == _x.Length) Reserve(Math.Max(FirstRoom, 2 * Count));
        (_x[Count], _y[Count]) = (x, y);
        Count++;
    }

    /// <summary>Removes all points.</summary>
    public void Clear() => Count = 0;

    /// <summary>Makes room for so many points in all.</summary>
    public void Reserve(int count)
    {
        if (count <= _x.Length) return;
        Array.Resize(ref _x, count);
        Array.Resize(ref _y, count);
    }

    /// <summary>The same points, which then go their own way.</summary>
    public GraphPoints Copy() => new() { _x = X.ToArray(), _y = Y.ToArray(), Count = Count };
}

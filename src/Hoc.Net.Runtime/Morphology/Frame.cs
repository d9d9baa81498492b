namespace Hoc.Net.Runtime.Morphology;

/// <summary>The rectangle around the points of a branch as seen along the z axis.</summary>
internal readonly struct Frame
{
    private readonly double _left;
    private readonly double _right;
    private readonly double _bottom;
    private readonly double _top;

    /// <summary>The frame of a branch's points.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="margin">How far it reaches beyond them (µm).</param>
    public Frame(TracedBranch branch, double margin)
        : this(
            branch.Points.Min(point => point.X) - margin,
            branch.Points.Max(point => point.X) + margin,
            branch.Points.Min(point => point.Y) - margin,
            branch.Points.Max(point => point.Y) + margin)
    {
    }

    private Frame(double left, double right, double bottom, double top) => (_left, _right, _bottom, _top) = (left, right, bottom, top);

    /// <summary>The frame around both.</summary>
    public Frame With(Frame other) => new(
        Math.Min(_left, other._left),
        Math.Max(_right, other._right),
        Math.Min(_bottom, other._bottom),
        Math.Max(_top, other._top));

    /// <summary>Whether they have a point in common.</summary>
    public bool Overlaps(Frame other) => _left <= other._right && other._left <= _right && _bottom <= other._top && other._bottom <= _top;

    /// <summary>Whether a point lies in it; NEURON compares in single precision.</summary>
    public bool Holds(in TracedPoint point) =>
        (float)point.X >= (float)_left && (float)point.X <= (float)_right && (float)point.Y >= (float)_bottom && (float)point.Y <= (float)_top;
}

namespace Hoc.Net.Simulation.Membrane;

/// <summary>The points of one argument of a <see cref="FunctionTable"/>: equally spaced, or any that rise.</summary>
public sealed class FunctionTableAxis
{
    private readonly double _least;
    private readonly double _greatest;
    private readonly Func<int, double>? _points;

    /// <summary>Equally spaced points.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="least">The first.</param>
    /// <param name="greatest">The last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none, or the last is below the first.</exception>
    public FunctionTableAxis(int count, double least, double greatest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(greatest, least);
        (Count, _least, _greatest) = (count, least, greatest);
    }

    /// <summary>Points of the user's own, which are read at each use.</summary>
    /// <param name="count">Their number.</param>
    /// <param name="points">A point by its index; they rise.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none.</exception>
    public FunctionTableAxis(int count, Func<int, double> points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        (Count, _points) = (count, points);
    }

    /// <summary>The number of points.</summary>
    public int Count { get; }

    /// <summary>The last point that is not above x, and the way from there to the next as a fraction; outside the end, and 0.</summary>
    internal (int Index, double Fraction) Locate(double x) => _points is { } points ? Search(points, x) : Divide(x);

    private (int Index, double Fraction) Divide(double x)
    {
        if (!(x > _least))
            return (0, 0);
        if (x >= _greatest)
            return (Count - 1, 0);
        var position = (x - _least) / ((_greatest - _least) / (Count - 1));
        return ((int)position, position - (int)position);
    }

    private (int Index, double Fraction) Search(Func<int, double> points, double x)
    {
        var (low, high) = (0, Count - 1);
        if (!(x > points(low)))
            return (low, 0);
        if (x >= points(high))
            return (high, 0);
        while (low < high - 1)
        {
            var middle = (low + high) / 2;
            if (points(middle) <= x)
                low = middle;
            else
                high = middle;
        }

        var start = points(low);
        return (low, (x - start) / (points(low + 1) - start));
    }
}

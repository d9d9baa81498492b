namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// Brent's principal axis method: the least value of a function of some variables without derivatives (R. P. Brent: Algorithms for Minimization without
/// Derivatives, Prentice-Hall 1973, chapter 7). Line searches along directions that become conjugate; after each round the principal axes of the
/// quadratic form that fits the function best are the new directions, found by a singular value decomposition. Random steps avoid valleys that
/// are too narrow to be seen.
/// </summary>
/// <remarks>
/// The search ends when steps have been shorter than half of tolerance + √precision·|x| three times in a row; then the minimum is
/// that near, unless it is a local one. Precision is 1e-11, whatever the machine's is.
/// </remarks>
internal sealed partial class PrincipalAxisSearch
{
    private const double Precision = 1e-11;
    private const double Tiny = Precision * Precision;
    private const double VeryTiny = Tiny * Tiny;
    private const double Large = 1 / Tiny;
    private const double VeryLarge = 1 / VeryTiny;
    private const double ShrinkingOfSteps = 0.01;
    private const int RoundsWithoutImprovement = 2;

    private static readonly double RootPrecision = Math.Sqrt(Precision);
    private static readonly double FourthRoot = Math.Sqrt(RootPrecision);

    private readonly Func<double[], double> _function;
    private readonly double _tolerance;
    private readonly double _longest; // step
    private readonly int _count;
    private readonly double[] _x;
    private double _step; // the length of the last ones
    private double _least; // curvature of all axes
    private int _quiet; // searches in a row that went hardly anywhere
    private bool _isIllConditioned;

    /// <param name="function">The function; it may change its arguments.</param>
    /// <param name="start">Where to begin; the search works on this array.</param>
    /// <param name="tolerance">How far from the minimum the search may end.</param>
    /// <param name="longestStep">About how far away the minimum is.</param>
    public PrincipalAxisSearch(Func<double[], double> function, double[] start, double tolerance, double longestStep)
    {
        _function = function;
        _x = start;
        _count = start.Length;
        _tolerance = Tiny + Math.Abs(tolerance);
        _longest = longestStep < _tolerance * 100 ? _tolerance * 100 : longestStep;
        _step = _longest;
        _nearness = _tolerance;
        _least = Tiny;
        Curvatures = new double[_count];
        Directions = new double[_count][];
        for (int i = 0; i < _count; i++) (Directions[i] = new double[_count])[i] = 1;
        _point = new double[_count];
        _former = new double[_count];
        _beforeLast = new double[_count];
    }

    /// <summary>Draws a number from 0 to 1.</summary>
    public required Func<double> Random { get; init; }

    /// <summary>Whether the search is to end at once.</summary>
    public required Func<bool> IsStopped { get; init; }

    /// <summary>Told of events of the search.</summary>
    public required IPrincipalAxisWatcher Watcher { get; init; }

    /// <summary>The second differences along the directions: after each round the principal values, descending.</summary>
    public double[] Curvatures { get; }

    /// <summary>The directions: after each round the principal axes.</summary>
    public double[][] Directions { get; }

    /// <summary>The best point so far.</summary>
    public double[] Point => _x;

    /// <summary>The least value so far.</summary>
    public double Value { get; private set; }

    /// <summary>How often the function was called.</summary>
    public int Evaluations { get; private set; }

    /// <summary>How many line searches there were.</summary>
    public int Searches { get; private set; }

    /// <summary>Searches until the end, or until it is stopped.</summary>
    public void Minimise()
    {
        Evaluations = 1;
        Value = _function(_x);
        if (IsStopped()) return;
        _formerValue = Value;
        _x.CopyTo(_former, 0);
        _x.CopyTo(_beforeLast, 0);
        Watcher.Improved(this);
        bool isStopped = false;
        if (_count > 0)
        {
            while (TryRound(out isStopped))
            {
                Watcher.RoundEnded(this);
                if (Watcher.IsEnough()) break;
            }
        }

        if (!isStopped) Watcher.Ended(this);
    }

    /// <summary>One round; false when it was the last one.</summary>
    private bool TryRound(out bool isStopped)
    {
        double former = Curvatures[0];
        Curvatures[0] = 0;
        double distance = 0;
        isStopped = !Search(0, 2, ref Curvatures[0], ref distance, Value, isKnown: false);
        if (isStopped) return false;
        if (!(distance > 0)) Negate(Directions[0]);
        if (!(former > Curvatures[0] * 0.9 && former * 0.9 < Curvatures[0])) Curvatures.AsSpan(1).Clear();
        if (_count == 1) return !(Math.Abs(distance) < _tolerance);
        for (int k = 1; k < _count; k++)
        {
            if (!TryImprove(k, out bool hasConverged))
            {
                isStopped = true;
                return false;
            }

            if (hasConverged) return false;
        }

        isStopped = !SearchCurve();
        if (isStopped) return false;
        FindAxes();
        return true;
    }

    /// <summary>Makes the first k + 1 directions conjugate; false when the search is stopped.</summary>
    private bool TryImprove(int k, out bool hasConverged)
    {
        hasConverged = false;
        double[] start = [.. _x];
        double former = Value;
        if (_quiet > 0) _isIllConditioned = true;
        double[] random = new double[_count];
        if (!SearchOthers(k, random, out int best)) return false;
        if (k == 1) Watcher.SecondDifferences(this);
        for (int i = 0; i < k; i++)
        {
            double distance = 0;
            if (!Search(i, 2, ref Curvatures[i], ref distance, Value, isKnown: false)) return false;
        }

        double reached = Value;
        Value = former;
        double length = 0;
        for (int i = 0; i < _count; i++)
        {
            double way = _x[i] - start[i];
            _x[i] = start[i];
            start[i] = way;
            length += way * way;
        }

        length = Math.Sqrt(length);
        if (!(length <= Tiny) && !SearchNewDirection(k, best, start, ref length, reached)) return false;
        _step = ShrinkingOfSteps * _step;
        if (_step < length) _step = length;
        Watcher.Improved(this);
        if (_step > Nearness() * 0.5) _quiet = -1;
        hasConverged = ++_quiet > RoundsWithoutImprovement;
        return true;
    }

    /// <summary>Searches along the directions from k on, which are not conjugate, and tells along which one the most was won.</summary>
    private bool SearchOthers(int k, double[] random, out int best)
    {
        while (true)
        {
            best = k;
            double most = 0;
            if (_isIllConditioned && !StepAtRandom(random)) return false;
            for (int i = k; i < _count; i++)
            {
                double former = Value;
                double distance = 0;
                if (!Search(i, 2, ref Curvatures[i], ref distance, Value, isKnown: false)) return false;
                double gain = _isIllConditioned
                    ? Curvatures[i] * ((distance + random[i]) * (distance + random[i]))
                    : former - Value;
                if (most > gain) continue;
                most = gain;
                best = i;
            }

            if (_isIllConditioned || most >= Math.Abs(Precision * 100 * Value)) return true;
            _isIllConditioned = true;
        }
    }

    private bool StepAtRandom(double[] random)
    {
        double nearness = _nearness;
        for (int i = 0; i < _count; i++)
        {
            double s = (_step * 0.1 + nearness * Math.Pow(10, _quiet)) * (Random() - 0.5);
            random[i] = s;
            for (int j = 0; j < _count; j++) _x[j] += s * Directions[i][j];
        }

        Value = _function(_x);
        if (IsStopped()) return false;
        Evaluations++;
        return true;
    }

    /// <summary>Puts the way of this round in the place of the direction that has won the most, and searches along it.</summary>
    private bool SearchNewDirection(int k, int best, double[] way, ref double length, double reached)
    {
        double[] discarded = Directions[best];
        for (int i = best; i > k; i--)
        {
            Directions[i] = Directions[i - 1];
            Curvatures[i] = Curvatures[i - 1];
        }

        Directions[k] = discarded;
        Curvatures[k] = 0;
        for (int i = 0; i < _count; i++) discarded[i] = way[i] / length;
        if (!Search(k, 4, ref Curvatures[k], ref length, reached, isKnown: true)) return false;
        if (length > 0) return true;
        length = -length;
        Negate(Directions[k]);
        return true;
    }

    /// <summary>How near the minimum is said to be.</summary>
    private double Nearness()
    {
        double sum = 0;
        foreach (double x in _x) sum += x * x;
        return _nearness = RootPrecision * Math.Sqrt(sum) + _tolerance;
    }

    /// <summary>Takes the principal axes of the quadratic form for new directions.</summary>
    private void FindAxes()
    {
        double largest = 0;
        for (int i = 0; i < _count; i++)
        {
            Curvatures[i] = 1 / Math.Sqrt(Curvatures[i]);
            if (largest < Curvatures[i]) largest = Curvatures[i];
        }

        for (int j = 0; j < _count; j++)
        {
            double s = Curvatures[j] / largest;
            for (int i = 0; i < _count; i++) Directions[j][i] = s * Directions[j][i];
        }

        for (int i = 1; i < _count; i++)
            for (int j = 0; j < i; j++)
                (Directions[i][j], Directions[j][i]) = (Directions[j][i], Directions[i][j]);
        OrthogonalDirections.Find(Directions, Curvatures, Precision, VeryTiny);
        for (int i = 0; i < _count; i++)
        {
            double length = largest * Curvatures[i];
            Curvatures[i] = length > Large ? VeryTiny : length < Tiny ? VeryLarge : 1 / (length * length);
        }

        SortAxes();
        _least = Curvatures[^1] < Tiny ? Tiny : Curvatures[^1];
        _isIllConditioned = RootPrecision * Curvatures[0] > _least;
    }

    private void SortAxes()
    {
        for (int i = 0; i < _count - 1; i++)
        {
            int k = i;
            for (int j = i + 1; j < _count; j++)
                if (Curvatures[j] > Curvatures[k])
                    k = j;
            if (k == i) continue;
            (Curvatures[k], Curvatures[i]) = (Curvatures[i], Curvatures[k]);
            (Directions[k], Directions[i]) = (Directions[i], Directions[k]);
        }
    }

    private static void Negate(double[] direction)
    {
        for (int i = 0; i < direction.Length; i++) direction[i] = -direction[i];
    }
}

namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// The search of Vector.fit for the least value of a function, with a simplex that moves its worst corner through the centre
/// of the others (Spendley, Hext and Himsworth 1962; Nelder and Mead 1965). Four places are tried in turn, from far beyond
/// the centre to short of it; when none is better the simplex has ended, and a new one starts around the best corner until
/// that brings nothing more.
/// </summary>
internal sealed class SimplexSearch(Func<double[], double> function, int dimensions)
{
    private const double FirstStep = 1.2; // each corner of a new simplex has one parameter larger by this factor
    private const double Unreachable = 1e300;

    private static readonly double[] Reaches = [2.0, 1.4, 0.7, 0.3];

    private double _best;
    private int _repeats;

    /// <summary>Moves a point to where the function is least; gives the value there.</summary>
    public double Minimise(double[] point)
    {
        double least;
        do
        {
            _repeats = 0;
            _best = Unreachable;
            least = Contract(point);
        }
        while (_repeats > 0 && _best > least);
        return least;
    }

    private double Contract(double[] point)
    {
        double[][] corners = new double[dimensions + 1][];
        double[] values = new double[dimensions + 1];
        for (int i = 0; i <= dimensions; i++)
        {
            corners[i] = [.. point];
            if (i < dimensions) corners[i][i] *= FirstStep;
            values[i] = Evaluate(corners[i]);
        }

        while (MoveWorst(corners, values))
        {
        }

        int best = 0;
        for (int i = 1; i <= dimensions; i++)
        {
            if (values[i] < values[best]) best = i;
        }

        corners[best].CopyTo(point, 0);
        return values[best];
    }

    private bool MoveWorst(double[][] corners, double[] values)
    {
        int worst = 0;
        for (int i = 1; i <= dimensions; i++)
        {
            if (values[i] > values[worst]) worst = i;
        }

        double[] centre = new double[dimensions];
        foreach (double[] corner in corners)
        {
            for (int j = 0; j < dimensions; j++) centre[j] += corner[j];
        }

        for (int j = 0; j < dimensions; j++) centre[j] = (centre[j] - corners[worst][j]) / dimensions;
        double[] candidate = new double[dimensions];
        foreach (double reach in Reaches)
        {
            for (int j = 0; j < dimensions; j++) candidate[j] = (1.0 - reach) * corners[worst][j] + reach * centre[j];
            double value = Evaluate(candidate);
            if (!(value < values[worst])) continue;
            if (_best == value) _repeats++;
            corners[worst] = candidate;
            values[worst] = value;
            return true;
        }

        return false;
    }

    /// <summary>After many records in one simplex only its best value counts, so that the simplex ends.</summary>
    private double Evaluate(double[] point)
    {
        double value = function(point);
        if (_repeats > 3 * (dimensions + 1)) return value == _best ? value : Unreachable;
        if (_best > value) _best = value;
        return value;
    }
}

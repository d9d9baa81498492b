namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// I - γJ as a full matrix, factored; J is a matrix of differences that is kept for many steps, and a changed γ is allowed for by scaling the solution
/// (CVODES guide, CVDENSE). Rows and columns stand in the order in which unknowns are summed, as the choice of pivots and roundings depend on it.
/// </summary>
internal sealed class DenseNewtonMatrix(IOdeSystem system, IntegrationCosts costs) : INewtonMatrix
{
    private const long StepsOfJacobian = 50;
    private const double SmallGammaChange = 0.2;
    private const double Rounding = 2.2204460492503131e-16;
    private const double SmallestIncrement = 1000;

    private readonly int _count = system.Count;
    private readonly double[] _derivatives = new double[system.Count];
    private readonly double[][] _jacobian = MakeColumns(system.Count);
    private readonly double[][] _factors = MakeColumns(system.Count);
    private readonly int[] _pivots = new int[system.Count];
    private readonly double[] _sides = new double[system.Count];
    private readonly int[] _order = system.SumOrder.IsEmpty ? [.. Enumerable.Range(0, system.Count)] : system.SumOrder.ToArray();
    private long _step; // of the Jacobian

    public bool TrySetUp(in NewtonPoint point, JacobianDoubt isOutdated, out bool isCurrent)
    {
        isCurrent = point.StepCount == 0 || point.StepCount > _step + StepsOfJacobian || isOutdated == JacobianDoubt.Failed
            || (isOutdated == JacobianDoubt.Outdated && Math.Abs(point.GammaRatio - 1) < SmallGammaChange);
        if (isCurrent)
        {
            _step = point.StepCount;
            Differentiate(point);
        }

        for (var j = 0; j < _count; j++)
        {
            for (var i = 0; i < _count; i++)
                _factors[j][i] = -point.Gamma * _jacobian[j][i];
            _factors[j][j] += 1;
        }

        return TryFactor();
    }

    public bool TrySolve(double gamma, double gammaRatio, Span<double> b)
    {
        for (var k = 0; k < _count; k++)
            _sides[k] = b[_order[k]];
        Substitute(_sides);
        for (var k = 0; k < _count; k++)
            b[_order[k]] = _sides[k];
        if (gammaRatio != 1)
            StateVector.Scale(2 / (1 + gammaRatio), b);
        return true;
    }

    private void Substitute(double[] b)
    {
        for (var k = 0; k < _count; k++)
        {
            var pivot = _pivots[k];
            if (pivot != k)
                (b[k], b[pivot]) = (b[pivot], b[k]);
            for (var i = k + 1; i < _count; i++)
                b[i] -= _factors[k][i] * b[k];
        }

        for (var k = _count - 1; k >= 0; k--)
        {
            b[k] /= _factors[k][k];
            for (var i = 0; i < k; i++)
                b[i] -= _factors[k][i] * b[k];
        }
    }

    private static double[][] MakeColumns(int count)
    {
        var columns = new double[count][];
        for (var j = 0; j < count; j++)
            columns[j] = new double[count];
        return columns;
    }

    private void Differentiate(in NewtonPoint point)
    {
        var size = StateVector.Norm(point.Derivatives, point.Weights, system.SumOrder);
        var least = size == 0 ? 1 : SmallestIncrement * Math.Abs(point.Step) * Rounding * _count * size;
        for (var j = 0; j < _count; j++)
        {
            var unknown = _order[j];
            var kept = point.State[unknown];
            var increment = Math.Max(Math.Sqrt(Rounding) * Math.Abs(kept), least / point.Weights[unknown]);
            point.State[unknown] += increment;
            costs.Evaluations++;
            system.Evaluate(point.Time, point.Step, point.State, _derivatives);
            point.State[unknown] = kept;
            var byIncrement = 1 / increment;
            for (var i = 0; i < _count; i++)
                _jacobian[j][i] = byIncrement * (_derivatives[_order[i]] - point.Derivatives[_order[i]]);
        }
    }

    /// <summary>Gauss's elimination with the largest pivot of each column.</summary>
    private bool TryFactor()
    {
        for (var k = 0; k < _count; k++)
        {
            var column = _factors[k];
            var pivot = k;
            for (var i = k + 1; i < _count; i++)
                if (Math.Abs(column[i]) > Math.Abs(column[pivot]))
                    pivot = i;
            _pivots[k] = pivot;
            if (column[pivot] == 0)
                return false;
            (column[k], column[pivot]) = (column[pivot], column[k]);
            var byPivot = 1 / column[k];
            for (var i = k + 1; i < _count; i++)
                column[i] *= byPivot;
            for (var j = k + 1; j < _count; j++)
                Eliminate(_factors[j], column, k, pivot);
        }

        return true;
    }

    private void Eliminate(double[] target, double[] column, int k, int pivot)
    {
        (target[k], target[pivot]) = (target[pivot], target[k]);
        var factor = target[k];
        if (factor == 0)
            return;
        for (var i = k + 1; i < _count; i++)
            target[i] -= factor * column[i];
    }
}

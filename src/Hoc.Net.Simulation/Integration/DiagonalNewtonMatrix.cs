namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The diagonal of I - γJ, from one difference of f in the direction in which substitution would correct the state (CVODES guide, CVDIAG).
/// </summary>
internal sealed class DiagonalNewtonMatrix(IOdeSystem system, IntegrationCosts costs) : INewtonMatrix
{
    private const double Part = 0.1; // of the correction
    private const double Rounding = 2.2204460492503131e-16;

    private readonly double[] _inverse = new double[system.Count];
    private readonly double[] _state = new double[system.Count];
    private readonly double[] _change = new double[system.Count];
    private double _gamma; // ms, that _inverse belongs to

    public bool TrySetUp(in NewtonPoint point, JacobianDoubt isOutdated, out bool isCurrent)
    {
        isCurrent = false;
        for (var i = 0; i < _state.Length; i++)
        {
            _change[i] = point.Step * point.Derivatives[i] - point.Slope[i];
            _state[i] = point.State[i] + Part * point.GammaByStep * _change[i];
        }

        costs.Evaluations++;
        system.Evaluate(point.Time, point.Step, _state, _inverse);
        for (var i = 0; i < _state.Length; i++)
        {
            var difference = Part * _change[i] - point.Step * (_inverse[i] - point.Derivatives[i]);
            var diagonal = Math.Abs(_change[i] * point.Weights[i]) >= Rounding ? difference / (Part * _change[i]) : 1;
            if (diagonal == 0)
                return false;
            _inverse[i] = 1 / diagonal;
        }

        _gamma = point.Gamma;
        return isCurrent = true;
    }

    public bool TrySolve(double gamma, double gammaRatio, Span<double> b)
    {
        if (gamma != _gamma && !TryChange(gamma))
            return false;
        for (var i = 0; i < b.Length; i++)
            b[i] *= _inverse[i];
        return true;
    }

    private bool TryChange(double gamma)
    {
        for (var i = 0; i < _inverse.Length; i++)
        {
            var diagonal = (1 / _inverse[i] - 1) * (gamma / _gamma) + 1;
            if (diagonal == 0)
                return false;
            _inverse[i] = 1 / diagonal;
        }

        _gamma = gamma;
        return true;
    }
}

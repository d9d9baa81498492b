using System.Runtime.Intrinsics;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Integration;

/// <content>The equations of a step, y = h/l·f(y) + what the prediction says, solved by Newton's iteration or by substitution.</content>
internal sealed partial class NordsieckBdf
{
    private const int MostIterations = 3;
    private const double SlowestDecay = 0.3; // of the memory of the rate of convergence
    private const double Divergence = 2; // corrections that grow by this diverge
    private const double LargestGammaChange = 0.3; // without a new matrix
    private const int StepsBetweenSetUps = 20;

    private INewtonMatrix _matrix = null!;
    private double _matrixGamma; // ms
    private double _gammaRatio;
    private double _rate = 1; // of convergence
    private long _lastSetUp; // the step of the last matrix
    private bool _isCurrent; // whether the Jacobian belongs to this attempt

    private bool TrySolve(Attempt attempt, out double norm) => Settings.Stiffness == Stiffness.None
        ? TrySubstitute(out norm)
        : TryNewton(attempt, out norm);

    private bool TryNewton(Attempt attempt, out double norm)
    {
        norm = 0;
        var doubt = attempt == Attempt.AfterNoConvergence ? JacobianDoubt.Failed : JacobianDoubt.None;
        var isSetUpDue = attempt != Attempt.First || StepCount == 0 || StepCount >= _lastSetUp + StepsBetweenSetUps
            || Math.Abs(_gammaRatio - 1) > LargestGammaChange;
        while (true)
        {
            Evaluate(Time, _history.State, Derivatives);
            if (isSetUpDue && !TrySetUp(doubt))
                return false;
            Correction.Clear();
            if (TryIterate(out norm))
                return true;
            if (_isCurrent)
                return false;
            isSetUpDue = true; // once more, with a Jacobian from here
            doubt = JacobianDoubt.Outdated;
        }
    }

    private bool TrySetUp(JacobianDoubt doubt)
    {
        Costs.SetUps++;
        var point = new NewtonPoint
        {
            Time = Time,
            Step = Step,
            Gamma = Gamma,
            GammaRatio = _gammaRatio,
            GammaByStep = _coefficients.StepShare,
            StepCount = StepCount,
            State = _history.State,
            Slope = _history.Slope,
            Derivatives = Derivatives,
            Weights = Weights,
        };
        var isRegular = _matrix.TrySetUp(point, doubt, out _isCurrent);
        _gammaRatio = 1;
        _matrixGamma = Gamma;
        _rate = 1;
        _lastSetUp = StepCount;
        return isRegular;
    }

    private bool TryIterate(out double norm)
    {
        norm = 0;
        double former = 0;
        for (var m = 0; ; )
        {
            SetResidual();
            Costs.Solutions++;
            if (!_matrix.TrySolve(Gamma, _gammaRatio, Residual))
                return false;
            var size = Correct();
            if (HasConverged(m, size, former))
            {
                norm = m == 0 ? size : Norm(Correction);
                _isCurrent = false;
                return true;
            }

            if (++m == MostIterations || (m >= 2 && size > Divergence * former))
                return false;
            former = size;
            Evaluate(Time, Tried, Derivatives);
        }
    }

    /// <summary>γ·f - (h·y'/l + correction).</summary>
    private unsafe void SetResidual()
    {
        var f = _vectors.Address(DerivativesAt);
        var correction = _vectors.Address(CorrectionAt);
        var residual = _vectors.Address(ResidualAt);
        var slope = _history.Array.Address(1);
        var inverse = _coefficients.StepShare;
        if (Vector512.IsHardwareAccelerated)
            StatePasses<Lanes8>.Residual(_vectors.Stride, Gamma, f, correction, inverse, slope, residual);
        else
            StatePasses<Lanes4>.Residual(_vectors.Stride, Gamma, f, correction, inverse, slope, residual);
    }

    /// <summary>Adds the solution to the correction; tells its norm.</summary>
    private unsafe double Correct()
    {
        var change = _vectors.Address(ResidualAt);
        var correction = _vectors.Address(CorrectionAt);
        var tried = _vectors.Address(TriedAt);
        if (Vector512.IsHardwareAccelerated)
            StatePasses<Lanes8>.Correct(_vectors.Stride, change, correction, _history.Array.Address(0), tried);
        else
            StatePasses<Lanes4>.Correct(_vectors.Stride, change, correction, _history.Array.Address(0), tried);
        return Norm(Residual);
    }

    private bool HasConverged(int iteration, double size, double former)
    {
        if (iteration > 0)
            _rate = Math.Max(SlowestDecay * _rate, size / former);
        return size * Math.Min(1, _rate) / _coefficients.Convergence <= 1;
    }

    /// <summary>Without a matrix: y from f of the last y.</summary>
    private bool TrySubstitute(out double norm)
    {
        norm = 0;
        _rate = 1;
        double former = 0;
        Correction.Clear();
        Evaluate(Time, _history.State, Residual);
        for (var m = 0; ; )
        {
            StateVector.Subtract(Step, Residual, _history.Slope, Residual);
            StateVector.Scale(_coefficients.StepShare, Residual);
            StateVector.Add(_history.State, 1, Residual, Tried);
            StateVector.Add(Residual, -1, Correction, Correction);
            var size = Norm(Correction);
            Residual.CopyTo(Correction);
            if (HasConverged(m, size, former))
            {
                norm = m == 0 ? size : Norm(Correction);
                return true;
            }

            if (++m == MostIterations || (m >= 2 && size > Divergence * former))
                return false;
            former = size;
            Evaluate(Time, Tried, Residual);
        }
    }

    private INewtonMatrix MatrixFor(JacobianKind kind) => kind switch
    {
        JacobianKind.Dense => _matrix as DenseNewtonMatrix ?? new DenseNewtonMatrix(_system, Costs),
        JacobianKind.Diagonal => _matrix as DiagonalNewtonMatrix ?? new DiagonalNewtonMatrix(_system, Costs),
        _ => _matrix as SystemNewtonMatrix ?? new SystemNewtonMatrix(_system, Settings),
    };
}

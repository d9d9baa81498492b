using System.Runtime.Intrinsics;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Integrates a stiff system y' = f(t, y) by backward differentiation formulas of order 1 to 5, choosing order and step so that the weighted norm of the
/// local error, the root of the mean of (error/(rtol·|y| + atol))², stays below 1; each step is solved by a modified Newton iteration.
/// </summary>
/// <remarks>
/// The method is that of Byrne and Hindmarsh (1975) with the order, step and convergence control of CVODE (S. D. Cohen, A. C. Hindmarsh: CVODE, a
/// stiff/nonstiff ODE solver in C, Computers in Physics 10 (1996) 138-143; Hindmarsh et al. 2005; the CVODES user guide 2.1), because
/// NEURON integrates with that: steps follow its steps. A step fails when its error test or its iteration fails too often; then the state is that of the last step.
/// </remarks>
internal sealed partial class NordsieckBdf : IntegrationMethod
{
    private const int TriedAt = 0; // among the vectors: the state that is tried
    private const int CorrectionAt = 1; // of the prediction; after a step the estimated error
    private const int ResidualAt = 2; // and scratch
    private const int DerivativesAt = 3; // f
    private const int Vectors = 4;

    private readonly IOdeSystem _system;
    private readonly NordsieckHistory _history;
    private readonly BdfCoefficients _coefficients = new();
    private readonly StateColumns _vectors;
    private bool _hasLargeState; // some state by its tolerance is above the inverse of the rounding
    private bool _showsInterpolated;
    private bool _showsStateAlone; // what follows from it has yet to be evaluated
    private int _nextOrder;
    private double _nextStep; // ms
    private double _nextRatio; // of the next step to this one
    private double _largestRatio; // that it may have
    private int _wait; // steps until a change of order is considered
    private double _keptLeading; // the coefficient that belongs to the kept correction

    public NordsieckBdf(IOdeSystem system, IntegratorSettings settings)
        : base(system.Count, settings)
    {
        _system = system;
        _history = new(system.Count);
        _vectors = new(Vectors, system.Count);
    }

    /// <inheritdoc/>
    public override double StepStart => Time - Step;

    /// <summary>γ of the step, ms; 0 before the first.</summary>
    public double Gamma { get; private set; }

    /// <inheritdoc/>
    public override int LastOrder => _history.Order;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> Errors => Correction;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> State => _history.State;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> ShownState => _showsInterpolated ? Tried : _history.State;

    /// <inheritdoc/>
    protected override ReadOnlySpan<int> SumOrder => _system.SumOrder;

    private Span<double> Tried => _vectors[TriedAt];

    private Span<double> Correction => _vectors[CorrectionAt];

    private Span<double> Residual => _vectors[ResidualAt];

    private Span<double> Derivatives => _vectors[DerivativesAt];

    /// <inheritdoc/>
    public override StepOutcome Start(double time)
    {
        _system.Gather(_history.State);
        Reset(time, _system.ToleranceScales);
        _history.Start();
        Gamma = 0;
        _wait = _history.Order + 1;
        _largestRatio = LargestFirstRatio;
        _lastSetUp = 0;
        _matrix = MatrixFor(Settings.Jacobian);
        _showsInterpolated = _showsStateAlone = false;
        Evaluate(time, _history.State, default);
        return StepOutcome.Taken;
    }

    /// <inheritdoc/>
    public override void Show()
    {
        if (!_showsStateAlone)
            return;
        _showsStateAlone = false;
        _system.Evaluate(Time, Step, _history.State, default);
    }

    /// <inheritdoc/>
    public override StepOutcome Advance(double stop)
    {
        if (StepCount == 0)
        {
            if (TryBegin(stop) is var begun and not StepOutcome.Taken)
                return begun;
        }
        else if (IsAtStop(stop))
        {
            EndAt(stop);
            return StepOutcome.Taken;
        }
        else
        {
            KeepBefore(stop);
            if (!TryWeigh())
                return StepOutcome.NoTolerance;
        }

        if (IsToleranceTooFine())
            return StepOutcome.ToleranceTooFine;
        var start = Time;
        if (TakeStep() is var outcome and not StepOutcome.Taken)
        {
            PublishEnd(Time);
            return outcome;
        }

        if (IsStuckAt(start))
            return StepOutcome.StepTooShort;
        if (IsAtStop(stop))
        {
            EndAt(stop);
            return StepOutcome.Taken;
        }

        KeepBefore(stop);
        PublishEnd(Time);
        return StepOutcome.Taken;
    }

    /// <inheritdoc/>
    public override void Interpolate(double time)
    {
        PublishWithin(time);
    }

    private void EndAt(double stop)
    {
        PublishWithin(stop);
        Time = stop;
    }

    /// <summary>Makes the next step end at a time if it would pass it.</summary>
    private void KeepBefore(double stop)
    {
        if (Time + _nextStep <= stop)
            return;
        _nextStep = stop - Time;
        _nextRatio = _nextStep / Step;
    }

    /// <summary>Lets all that follows from the state belong to the end of the last step.</summary>
    private void PublishEnd(double time)
    {
        _showsInterpolated = false;
        _showsStateAlone = ShowsLater;
        if (ShowsLater)
        {
            Costs.Evaluations++;
            _system.ShowState(time, Step, _history.State);
        }
        else
        {
            Evaluate(time, _history.State, default);
        }
    }

    /// <summary>Lets all that follows from the state belong to a time within the last step.</summary>
    private unsafe void PublishWithin(double time)
    {
        _history.Interpolate(time - Time, _vectors.Address(TriedAt));
        _showsInterpolated = true;
        _showsStateAlone = false;
        Evaluate(time, Tried, default);
    }

    private void Evaluate(double time, ReadOnlySpan<double> state, Span<double> derivatives)
    {
        Costs.Evaluations++;
        _system.Evaluate(time, Step, state, derivatives);
    }

    private unsafe bool TryWeigh()
    {
        var state = _history.Array.Address(0);
        var relative = Settings.RelativeTolerance;
        return Vector512.IsHardwareAccelerated
            ? StatePasses<Lanes8>.TryWeigh(_vectors.Stride, state, relative, TolerancesAddress, WeightsAddress, 1 / Rounding, out _hasLargeState)
            : StatePasses<Lanes4>.TryWeigh(_vectors.Stride, state, relative, TolerancesAddress, WeightsAddress, 1 / Rounding, out _hasLargeState);
    }

    /// <summary>Whether tolerances are below the rounding of the state. The mean is not above what no state is above.</summary>
    private unsafe bool IsToleranceTooFine()
    {
        if (!_hasLargeState)
            return false;
        var state = _history.Array.Address(0);
        var sum = Vector512.IsHardwareAccelerated
            ? StatePasses<Lanes8>.SumOfSquares(_vectors.Stride, state, WeightsAddress)
            : StatePasses<Lanes4>.SumOfSquares(_vectors.Stride, state, WeightsAddress);
        return Rounding * Math.Sqrt(sum / _vectors.Count) > 1;
    }
}

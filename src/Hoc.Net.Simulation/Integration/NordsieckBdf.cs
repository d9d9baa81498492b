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
    private readonly IOdeSystem _system;
    private readonly NordsieckHistory _history;
    private readonly BdfCoefficients _coefficients = new();
    private readonly double[] _y; // the state that is tried
    private readonly double[] _correction; // of the prediction; after a step the estimated error
    private readonly double[] _residual; // and scratch
    private readonly double[] _derivatives; // f
    private double[] _shown;
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
        var count = system.Count;
        _history = new(count);
        _y = new double[count];
        _correction = new double[count];
        _residual = new double[count];
        _derivatives = new double[count];
        _shown = _history.State;
    }

    /// <inheritdoc/>
    public override double StepStart => Time - Step;

    /// <summary>γ of the step, ms; 0 before the first.</summary>
    public double Gamma { get; private set; }

    /// <inheritdoc/>
    public override int LastOrder => _history.Order;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> Errors => _correction;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> State => _history.State;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> ShownState => _shown;

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
        PublishState(time, _history.State);
        return StepOutcome.Taken;
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
            if (!TryWeigh(_history.State))
                return StepOutcome.NoTolerance;
        }

        if (Rounding * Norm(_history.State) > 1)
            return StepOutcome.ToleranceTooFine;
        var start = Time;
        if (TakeStep() is var outcome and not StepOutcome.Taken)
        {
            PublishState(Time, _history.State);
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
        PublishState(Time, _history.State);
        return StepOutcome.Taken;
    }

    /// <inheritdoc/>
    public override void Interpolate(double time)
    {
        _history.Interpolate(time - Time, _y);
        PublishState(time, _y);
    }

    private void EndAt(double stop)
    {
        _history.Interpolate(stop - Time, _y);
        Time = stop;
        PublishState(stop, _y);
    }

    /// <summary>Makes the next step end at a time if it would pass it.</summary>
    private void KeepBefore(double stop)
    {
        if (Time + _nextStep <= stop)
            return;
        _nextStep = stop - Time;
        _nextRatio = _nextStep / Step;
    }

    /// <summary>Lets all that follows from a state belong to it.</summary>
    private void PublishState(double time, double[] state)
    {
        _shown = state;
        Evaluate(time, state, default);
    }

    private void Evaluate(double time, ReadOnlySpan<double> state, Span<double> derivatives)
    {
        Costs.Evaluations++;
        _system.Evaluate(time, Step, state, derivatives);
    }
}

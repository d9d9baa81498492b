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
internal sealed partial class NordsieckBdf
{
    /// <summary>Of sums of times: the rounding of a time, in parts of it, times this is still the same time.</summary>
    private const double Fuzz = 100;

    private const int MostStuckSteps = 100;
    private const double Rounding = 2.2204460492503131e-16; // of a double

    private readonly IOdeSystem _system;
    private readonly IntegratorSettings _settings;
    private readonly NordsieckHistory _history;
    private readonly BdfCoefficients _coefficients = new();
    private readonly double[] _tolerances; // absolute
    private readonly double[] _weights; // 1/tolerance
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
    private int _stuck; // steps in a row that were too short to change the time
    private double _keptLeading; // the coefficient that belongs to the kept correction

    public NordsieckBdf(IOdeSystem system, IntegratorSettings settings)
    {
        _system = system;
        _settings = settings;
        var count = system.Count;
        _history = new(count);
        _tolerances = new double[count];
        _weights = new double[count];
        _y = new double[count];
        _correction = new double[count];
        _residual = new double[count];
        _derivatives = new double[count];
        _shown = _history.State;
    }

    /// <summary>The time that the solution has reached, ms.</summary>
    public double Time { get; private set; }

    /// <summary>The step, ms: that being tried, else the last one; 0 before the first.</summary>
    public double Step { get; private set; }

    /// <summary>γ of the step, ms; 0 before the first.</summary>
    public double Gamma { get; private set; }

    /// <summary>The order of the last step; 1 before the first.</summary>
    public int LastOrder => _history.Order;

    /// <summary>The number of steps since the start.</summary>
    public long StepCount { get; private set; }

    /// <summary>What it has cost so far; the counts go on when the integration starts anew.</summary>
    public IntegrationCosts Costs { get; } = new();

    /// <summary>The weights of the states in the norm.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>After a step, its estimated local errors.</summary>
    public ReadOnlySpan<double> Errors => _correction;

    /// <summary>The solution at <see cref="Time"/>.</summary>
    public ReadOnlySpan<double> State => _history.State;

    /// <summary>The solution that the system shows: at <see cref="Time"/>, or where it was interpolated last.</summary>
    public ReadOnlySpan<double> ShownState => _shown;

    /// <summary>After a failure, the index of the state with the largest error.</summary>
    public int WorstState => StateVector.Largest(_correction, _weights);

    /// <summary>Starts anew from the present state of the system.</summary>
    public void Start(double time)
    {
        _system.Gather(_history.State);
        var scales = _system.ToleranceScales;
        for (var i = 0; i < _tolerances.Length; i++)
            _tolerances[i] = _settings.AbsoluteTolerance * scales[i];
        _history.Start();
        Time = time;
        Step = Gamma = 0;
        StepCount = 0;
        _stuck = 0;
        _wait = _history.Order + 1;
        _largestRatio = LargestFirstRatio;
        _lastSetUp = 0;
        _matrix = MatrixFor(_settings.Jacobian);
        PublishState(time, _history.State);
    }

    /// <summary>Takes one step, which does not pass a time.</summary>
    /// <param name="stop">Where to stop at the latest, ms.</param>
    public StepOutcome Advance(double stop)
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

        if (Rounding * StateVector.Norm(_history.State, _weights) > 1)
            return StepOutcome.ToleranceTooFine;
        var start = Time;
        if (TakeStep() is var outcome and not StepOutcome.Taken)
        {
            PublishState(Time, _history.State);
            return outcome;
        }

        _stuck = Time == start ? _stuck + 1 : 0;
        if (_stuck > MostStuckSteps)
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

    /// <summary>Puts the solution at a time within the last step into the system.</summary>
    public void Interpolate(double time)
    {
        _history.Interpolate(time - Time, _y);
        PublishState(time, _y);
    }

    private bool IsAtStop(double stop) => Math.Abs(Time - stop) <= Fuzz * Rounding * (Math.Abs(Time) + Math.Abs(Step));

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

    private bool TryWeigh()
    {
        var state = _history.State;
        var relative = _settings.RelativeTolerance;
        for (var i = 0; i < state.Length; i++)
        {
            var tolerance = relative * Math.Abs(state[i]) + _tolerances[i];
            if (tolerance <= 0)
                return false;
            _weights[i] = 1 / tolerance;
        }

        return true;
    }
}

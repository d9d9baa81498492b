namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// A method that integrates a system by steps of variable length and order, so that the weighted norm of the local error, the root of the mean of
/// (error/(rtol·|y| + atol))², stays below 1, and that knows the solution anywhere within its last step.
/// </summary>
/// <param name="count">The number of unknowns.</param>
/// <param name="settings">How exactly it integrates.</param>
internal abstract class IntegrationMethod(int count, IntegratorSettings settings)
{
    /// <summary>The rounding of a double.</summary>
    protected const double Rounding = 2.2204460492503131e-16;

    /// <summary>Of sums of times: the rounding of a time, in parts of it, times this is still the same time.</summary>
    private const double Fuzz = 100;

    private const int MostStuckSteps = 100;

    /// <summary>Steps of a femtosecond and less, one after the other, would never come to an end; the first ones after a start grow soon.</summary>
    private const double Hopeless = 1e-12; // ms
    private const int MostHopelessSteps = 20000;

    /// <summary>A step so short, in parts of the time, may soon no longer change it.</summary>
    private const double VeryShort = 1e-9;

    private const int TolerancesAt = 0; // absolute
    private const int WeightsAt = 1; // 1/tolerance

    private readonly StateColumns _weighing = new(2, count);
    private int _lastFailed = -1; // the state that was worst in the last attempt that failed at a very short step
    private int _stuck; // steps in a row that were too short to change the time
    private int _hopeless; // steps in a row that change it by next to nothing

    /// <summary>The time that the solution has reached, ms.</summary>
    public double Time { get; protected set; }

    /// <summary>The step, ms: that being tried, else the last one; 0 before the first.</summary>
    public double Step { get; protected set; }

    /// <summary>The start of the last step, ms.</summary>
    public abstract double StepStart { get; }

    /// <summary>The order of the last step; 1 before the first.</summary>
    public abstract int LastOrder { get; }

    /// <summary>The number of steps since the start.</summary>
    public long StepCount { get; protected set; }

    /// <summary>What it has cost so far; the counts go on when the integration starts anew.</summary>
    public IntegrationCosts Costs { get; } = new();

    /// <summary>The weights of the states in the norm.</summary>
    public ReadOnlySpan<double> Weights => _weighing[WeightsAt];

    /// <summary>After a step, its estimated local errors.</summary>
    public abstract ReadOnlySpan<double> Errors { get; }

    /// <summary>The solution at <see cref="Time"/>.</summary>
    public abstract ReadOnlySpan<double> State { get; }

    /// <summary>The solution that the system shows: at <see cref="Time"/>, or where it was interpolated last.</summary>
    public abstract ReadOnlySpan<double> ShownState { get; }

    /// <summary>After a failure, the index of the state that is to blame: mostly that of the largest error.</summary>
    public int WorstState(StepOutcome outcome) => outcome switch
    {
        StepOutcome.ToleranceTooFine => StateVector.Largest(State, Weights),
        StepOutcome.StepTooShort when _lastFailed >= 0 => _lastFailed,
        _ => StateVector.Largest(Errors, Weights),
    };

    protected IntegratorSettings Settings => settings;

    protected double ShortestPerLongest => settings.LongestStep > 0 ? 1 / settings.LongestStep : 0; // 1/ms

    protected int HighestOrder => settings.HighestOrder == 0 ? BdfCoefficients.HighestOrder : settings.HighestOrder;

    /// <summary>The absolute tolerances of the states.</summary>
    protected ReadOnlySpan<double> Tolerances => _weighing[TolerancesAt];

    /// <summary>
    /// Whether the system may show the end of a step by its state alone, until <see cref="Show"/> is called. An evaluation left out counts all the same: costs tell what the method takes.
    /// </summary>
    public bool ShowsLater { get; set; }

    /// <summary>The weights, padded.</summary>
    protected unsafe double* WeightsAddress => _weighing.Address(WeightsAt);

    /// <summary>The absolute tolerances, padded with 1.</summary>
    protected unsafe double* TolerancesAddress => _weighing.Address(TolerancesAt);

    /// <summary>Lets all that follows from the state belong to it.</summary>
    public virtual void Show()
    {
    }

    /// <summary>Starts anew from the present state of the system.</summary>
    /// <param name="time">The time, ms.</param>
    public abstract StepOutcome Start(double time);

    /// <summary>Takes one step, which does not pass a time.</summary>
    /// <param name="stop">Where to stop at the latest, ms.</param>
    public abstract StepOutcome Advance(double stop);

    /// <summary>Puts the solution at a time within the last step into the system.</summary>
    public abstract void Interpolate(double time);

    /// <summary>Forgets all steps and reads the tolerances.</summary>
    protected void Reset(double time, ReadOnlySpan<double> scales)
    {
        _weighing.Padded(TolerancesAt).Fill(1);
        var tolerances = _weighing[TolerancesAt];
        for (var i = 0; i < tolerances.Length; i++)
            tolerances[i] = settings.AbsoluteTolerance * scales[i];
        Time = time;
        Step = 0;
        StepCount = 0;
        _stuck = _hopeless = 0;
        _lastFailed = -1;
    }

    /// <summary>An attempt has failed; very short steps keep its worst state, as their errors, when at last they pass, tell nothing.</summary>
    protected void NoteFailedAttempt()
    {
        if (Math.Abs(Step) <= VeryShort * Math.Max(1, Math.Abs(Time)))
            _lastFailed = StateVector.Largest(Errors, Weights);
    }

    protected bool IsAtStop(double stop) => Math.Abs(Time - stop) <= Fuzz * Rounding * (Math.Abs(Time) + Math.Abs(Step));

    /// <summary>Computes the weights at a state; false when one has no tolerance.</summary>
    protected bool TryWeigh(ReadOnlySpan<double> state)
    {
        var relative = settings.RelativeTolerance;
        var weights = _weighing[WeightsAt];
        for (var i = 0; i < weights.Length; i++)
        {
            var tolerance = relative * Math.Abs(state[i]) + Tolerances[i];
            if (tolerance <= 0)
                return false;
            weights[i] = 1 / tolerance;
        }

        return true;
    }

    /// <summary>The order in which norms sum; empty for that of the vector.</summary>
    protected abstract ReadOnlySpan<int> SumOrder { get; }

    /// <summary>The root of the mean of (x·weight)².</summary>
    protected double Norm(ReadOnlySpan<double> x) => StateVector.Norm(x, Weights, SumOrder);

    /// <summary>Whether steps have become so short, one after the other, that the time no longer changes, or would never come to an end.</summary>
    /// <param name="start">The start of the last step, ms.</param>
    protected bool IsStuckAt(double start)
    {
        _stuck = Time == start ? _stuck + 1 : 0;
        _hopeless = Time - start < Hopeless && Settings.LongestStep is 0 or > Hopeless ? _hopeless + 1 : 0;
        return _stuck > MostStuckSteps || _hopeless > MostHopelessSteps;
    }
}

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Integrates differential-algebraic equations F(t, y, y') = 0 by backward differentiation formulas of order 1 to 5 in fixed leading coefficient form, with a
/// Newton iteration that makes its matrix anew for each solution.
/// </summary>
/// <remarks>
/// The method is that of DASSL (Brenan, Campbell and Petzold 1989, chapter 5) with the order, step and convergence control of IDA (A. C. Hindmarsh et al.:
/// SUNDIALS, suite of nonlinear and differential/algebraic equation solvers, ACM Transactions on Mathematical Software 31 (2005) 363-396; the IDA user
/// guide 2.2, section 2.1), because NEURON integrates with that: steps follow its steps. The shortest step of the settings does not count, as there.
/// </remarks>
internal sealed partial class FixedLeadingBdf : IntegrationMethod
{
    private const int MostRefinements = 4; // of a start

    private readonly IDaeSystem _system;
    private readonly DividedDifferences _history;
    private readonly double[] _y; // the state that is tried or shown
    private readonly double[] _slopes; // its y'
    private readonly double[] _correction; // of the prediction
    private readonly double[] _residual; // then solutions and differences
    private double _nextStep; // ms
    private double _start; // of the last step, ms
    private bool _isStarting; // while the order rises and the step doubles at each step

    public FixedLeadingBdf(IDaeSystem system, IntegratorSettings settings)
        : base(system.Count, settings)
    {
        _system = system;
        var count = system.Count;
        _history = new(count);
        _y = new double[count];
        _slopes = new double[count];
        _correction = new double[count];
        _residual = new double[count];
    }

    /// <inheritdoc/>
    public override double StepStart => _start;

    /// <inheritdoc/>
    public override int LastOrder => _history.LastOrder;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> Errors => _residual;

    /// <inheritdoc/>
    protected override ReadOnlySpan<int> SumOrder => _system.SumOrder;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> State => _history.State;

    /// <inheritdoc/>
    public override ReadOnlySpan<double> ShownState => _y;

    /// <summary>Starts from a state with slopes that fulfil the equations within the tolerance, which the system finds near its present state.</summary>
    public override StepOutcome Start(double time)
    {
        Reset(time, _system.ToleranceScales);
        _start = time;
        _history.Start();
        _isStarting = true;
        _system.FindConsistentState(time, _y, _slopes);
        if (!TryWeigh(_y))
            return StepOutcome.NoTolerance;
        if (!TryRefine(time))
        {
            _correction.CopyTo(_residual, 0); // to find who is to blame
            return StepOutcome.Inconsistent;
        }

        _y.CopyTo(_history.State, 0);
        _slopes.CopyTo(_history.Slope, 0);
        return StepOutcome.Taken;
    }

    /// <inheritdoc/>
    public override StepOutcome Advance(double stop)
    {
        if (StepCount == 0)
        {
            if (!TryBegin(stop))
                return StepOutcome.StopTooClose;
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
        _start = Time;
        if (TakeStep() is var outcome and not StepOutcome.Taken)
        {
            Show(Time);
            return outcome;
        }

        if (IsStuckAt(_start))
            return StepOutcome.StepTooShort;
        if (IsAtStop(stop))
        {
            EndAt(stop);
            return StepOutcome.Taken;
        }

        KeepBefore(stop);
        EvaluateShown(Time);
        return StepOutcome.Taken;
    }

    /// <inheritdoc/>
    public override void Interpolate(double time) => Show(time);

    /// <summary>Where the equations do not hold well enough, which stops NEURON, Newton steps of no duration may help.</summary>
    private bool TryRefine(double time)
    {
        var leading = 1 / Settings.ConsistencyStep;
        EvaluateShown(time);
        for (var i = 0; i < MostRefinements && !(Norm(_correction) <= 1); i++)
        {
            Costs.Solutions++;
            _system.Solve(leading, _correction);
            StateVector.Add(_y, -1, _correction, _y);
            StateVector.Add(_slopes, -leading, _correction, _slopes);
            EvaluateShown(time);
        }

        return Norm(_correction) <= 1;
    }

    /// <summary>The first step: a thousandth of the way, or less, so that the slope changes the state by half a tolerance at most.</summary>
    private bool TryBegin(double stop)
    {
        const double part = 0.001;
        const double change = 0.5;
        var distance = stop - Time;
        if (distance < 2 * Rounding * (Math.Abs(Time) + Math.Abs(stop)))
            return false;
        _nextStep = part * distance;
        var slope = Norm(_history.Slope);
        if (slope > change / _nextStep)
            _nextStep = change / slope;
        _nextStep /= Math.Max(1, _nextStep * ShortestPerLongest);
        if (Time + _nextStep > stop)
            _nextStep = stop - Time;
        _history.SetFirstStep(_nextStep);
        return true;
    }

    private void EndAt(double stop)
    {
        Show(stop);
        Time = stop;
    }

    /// <summary>Makes the next step end at a time if it would pass it.</summary>
    private void KeepBefore(double stop)
    {
        if (Time + _nextStep > stop)
            _nextStep = stop - Time;
    }

    /// <summary>Lets all that follows from a state belong to a time within the last step, ms.</summary>
    private void Show(double time)
    {
        _history.Interpolate(time - Time, _y, _slopes);
        EvaluateShown(time);
    }

    /// <summary>The estimated errors stay as they are.</summary>
    private void EvaluateShown(double time)
    {
        Costs.Evaluations++;
        _system.EvaluateResidual(time, _y, _slopes, _correction);
    }

    private void Evaluate(double time)
    {
        Costs.Evaluations++;
        _system.EvaluateResidual(time, _y, _slopes, _residual);
    }
}

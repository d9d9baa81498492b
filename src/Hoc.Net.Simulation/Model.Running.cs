using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation;

/// <content>Initialising and running.</content>
public sealed partial class Model
{
    /// <summary>The end of a step reaches an action that is later by this part of a step: sums of steps are rounded.</summary>
    private const double RoundingOfSteps = 1e-6;

    private readonly Initialization _initialization;
    private readonly FixedStepper _stepper;
    private readonly Queue<Action> _atStepEnd = new();
    private bool _warned;
    private int _steps;

    /// <summary>How exactly the variable step integrates.</summary>
    public IntegratorSettings Integrator { get; } = new();

    /// <summary>The states of the variable step.</summary>
    public IntegratedStates IntegratedStates { get; }

    /// <summary>Raised once a run, with the time in ms, when a voltage has become infinite or not a number.</summary>
    public event Action<double>? VoltageNotFinite;

    /// <summary>Raised at the moments of an initialisation at which users may step in.</summary>
    public event Action<InitializationPhase>? Initializing;

    /// <summary>Sets the time to 0 and initialises all mechanisms, recordings and played variables.</summary>
    /// <param name="voltage">The membrane potential of all nodes, mV; by default each keeps its own.</param>
    public void Initialize(double? voltage = null)
    {
        _warned = false;
        _initialization.Run(voltage);
    }

    /// <summary>Whether the model is integrated by variable steps (cvode.active). Choosing them starts the integration from the present state.</summary>
    /// <exception cref="NoVariableStepException">A mechanism in use does not allow it.</exception>
    public bool UsesVariableStep
    {
        get => Variable.IsActive;
        set => Variable.Activate(value);
    }

    /// <summary>Whether each cell has variable steps of its own, so that cells meet at events alone.</summary>
    public bool UsesLocalSteps
    {
        get => Variable.IsLocal;
        set => Variable.UseLocalSteps(value);
    }

    /// <summary>Asked between the steps of a run whether it should end there.</summary>
    public Func<bool>? IsStopRequested { get; set; }

    /// <summary>
    /// Starts the variable step from the present state and time: needed after a state or a parameter was changed by hand, for the integration remembers the past.
    /// </summary>
    public void RestartIntegration()
    {
        if (Variable.IsActive)
            Variable.Restart(Time);
    }

    /// <summary>
    /// Advances the model by one time step: a fixed one, or one of the variable step, which also ends at events that something receives, at jumps and stops.
    /// </summary>
    /// <exception cref="VariableStepException">The variable step cannot go on.</exception>
    public void Step()
    {
        if (Variable.IsActive)
            Variable.Advance();
        else
            StepFixed();
    }

    /// <summary>Advances the model by one fixed time step, whatever step is in use.</summary>
    public void StepFixed()
    {
        _stepper.Step();
        if (++_steps >= StepsBetweenChecks)
            CheckVoltages();
    }

    /// <summary>Runs to a time, ms: with the fixed step as near to it as that allows, with the variable step exactly.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for; the model stands after a whole step.</exception>
    /// <exception cref="VariableStepException">The variable step cannot go on.</exception>
    public void RunUntil(double time, CancellationToken cancellation = default)
    {
        if (Variable.IsActive)
        {
            Variable.SolveUntil(time, cancellation);
            return;
        }

        ReserveSamples((time - Time) / TimeStep);
        while (time - Time > 0.5 * TimeStep)
        {
            cancellation.ThrowIfCancellationRequested();
            Step();
        }

        CheckVoltages();
    }

    /// <summary>
    /// Does something at a time, ms (cvode.event): with the fixed step at the end of the step that reaches it, with the variable step exactly then. Initialising
    /// forgets it, so schedule in <see cref="Initializing"/> what belongs to each run. A time that is past is forgotten at once.
    /// </summary>
    /// <param name="time">When, ms.</param>
    /// <param name="action">What; null for a stop, which ends a variable step.</param>
    public void Schedule(double time, Action? action)
    {
        double when = QueuedTime(time);
        if (when >= Time)
            Events.Insert(when, new ActionEvent(action, null, false));
    }

    /// <summary>Does something at a time, ms, when the cell of a point process is there, whatever the time of other cells is.</summary>
    /// <param name="time">When, ms.</param>
    /// <param name="action">What; null for nothing.</param>
    /// <param name="place">A point process of the cell.</param>
    /// <param name="restarts">Whether it changes states or parameters, so that the variable step must start anew.</param>
    public void Schedule(double time, Action? action, PointProcess place, bool restarts) =>
        Events.Insert(QueuedTime(time), new ActionEvent(action, place, restarts));

    /// <summary>
    /// The time, ms, at which something scheduled stands among the events: with the fixed step a quarter of the step before a time that is a multiple of
    /// it, so that the rounding of times cannot move it into the next step.
    /// </summary>
    public double QueuedTime(double time)
    {
        double steps = time / TimeStep;
        bool isOnGrid = steps > 1 && Math.Abs(Math.Floor(steps + RoundingOfSteps) - steps) < RoundingOfSteps;
        return isOnGrid && !Variable.IsActive ? time - TimeStep / 4 : time;
    }

    /// <summary>Computes all currents from the present state without advancing it (fcurrent).</summary>
    public void EvaluateCurrents() => _stepper.EvaluateCurrents();

    /// <summary>Starts all recordings afresh with the present values (frecord_init).</summary>
    public void RestartRecordings()
    {
        Ready();
        StartRecordings();
        if (!Variable.IsActive)
            Sample(Time);
    }

    internal FixedStepper Stepper => _stepper;

    internal Integration.StateTolerances StateTolerances { get; }

    internal void NotifyInitialization(InitializationPhase phase) => Initializing?.Invoke(phase);

    /// <summary>The factor of the absolute tolerance of a state, by its name: "v", "m_hh", "cai", "ExpSyn.g"; it holds for all instances.</summary>
    /// <exception cref="UnknownVariableException">There is no such variable.</exception>
    public double ToleranceScale(string state)
    {
        var (type, field) = StateNamed(state);
        if (StateTolerances.Given(type, field) is not 0 and var given)
            return given;
        foreach (var equation in type.Equations)
            if (equation.State >= 0 && type.FieldIndexOf(equation.State) == field)
                return equation.Tolerance;
        return 1;
    }

    /// <summary>Sets the factor of the absolute tolerance of a state, by its name; it takes effect at the next initialisation.</summary>
    /// <exception cref="UnknownVariableException">There is no such variable.</exception>
    public void SetToleranceScale(string state, double scale)
    {
        var (type, field) = StateNamed(state);
        StateTolerances.Set(type, field, scale);
        foreach (var integrator in Variable.Integrators)
            integrator.NoteTolerances();
    }

    internal VariableStepper Variable { get; }

    /// <summary>What a user wants done at a time, or a stop, is due.</summary>
    internal void ReachAction(Action? action, double time)
    {
        if (Variable.IsActive)
            Variable.Reach(action, time);
        else if (action is not null)
            _atStepEnd.Enqueue(action);
    }

    /// <summary>Does what waits for the end of the step.</summary>
    internal void EndStep()
    {
        while (_atStepEnd.TryDequeue(out var action))
            action();
        Variable.DoReached();
    }

    /// <summary>Delivers all events up to a time.</summary>
    internal void DeliverUntil(double until)
    {
        var now = Time;
        DeliverEventsUntil(until);
        Time = now;
    }

    /// <summary>Delivers all events up to a time; the model's time is that of the last one that something received.</summary>
    internal void DeliverEventsUntil(double until)
    {
        while (Events.TryTake(until, out var time, out var e))
        {
            Exchange.Counts.Delivered++;
            e.Deliver(this, time);
        }
    }

    /// <summary>Delivers the next event.</summary>
    internal void DeliverNextEvent()
    {
        if (!Events.TryTake(double.PositiveInfinity, out var time, out var e))
            return;
        Exchange.Counts.Delivered++;
        e.Deliver(this, time);
    }

    /// <summary>A clock that stands at the present time.</summary>
    internal Membrane.Clock NewClock()
    {
        var clock = new Membrane.Clock();
        SetClock(clock, Time);
        return clock;
    }

    /// <summary>Sets a clock to a time, ms.</summary>
    internal void SetClock(Membrane.Clock clock, double time)
    {
        clock.Time = time;
        clock.TimeStep = TimeStep;
        clock.Celsius = Celsius;
        clock.Constants = Constants;
    }

    /// <summary>A small model is looked at after each step; in a large one that would be felt.</summary>
    private int StepsBetweenChecks => Store.Nodes.Extent <= 256 ? 1 : 64;

    private (Membrane.MechanismType Type, int Field) StateNamed(string state)
    {
        if (state == "v")
            return (Membrane.BuiltInTypes.Node, Membrane.NodeColumns.Voltage);
        var dot = state.IndexOf('.');
        if (dot > 0 && Catalog.TryGetType(state[..dot], out var process) && process.FieldIndex(state[(dot + 1)..]) is >= 0 and var field)
            return (process, field);
        var variable = Catalog.Variable(state);
        return (variable.Type, variable.FieldIndex);
    }

    private void CheckVoltages()
    {
        _steps = 0;
        if (_warned || VoltagesAreFinite())
            return;
        _warned = true;
        VoltageNotFinite?.Invoke(Time);
    }

    private bool VoltagesAreFinite()
    {
        var voltages = Store.Block.AsSpan(Store.Nodes.Columns[Membrane.NodeColumns.Voltage], Store.Nodes.Extent);
        foreach (var v in voltages)
            if (!double.IsFinite(v))
                return false;
        return true;
    }
}

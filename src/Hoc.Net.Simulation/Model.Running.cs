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

    /// <summary>Advances the model by one time step.</summary>
    public void Step()
    {
        _stepper.Step();
        if (++_steps >= StepsBetweenChecks)
            CheckVoltages();
    }

    /// <summary>Steps until the time is as near to a time, ms, as the time step allows.</summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for; the model stands after a whole step.</exception>
    public void RunUntil(double time, CancellationToken cancellation = default)
    {
        ReserveSamples((time - Time) / TimeStep);
        while (time - Time > 0.5 * TimeStep)
        {
            cancellation.ThrowIfCancellationRequested();
            Step();
        }

        CheckVoltages();
    }

    /// <summary>
    /// Does something at the end of the step that reaches a time, ms (cvode.event). Initialising forgets it, so schedule in
    /// <see cref="Initializing"/> what belongs to each run.
    /// </summary>
    public void Schedule(double time, Action action) =>
        Events.Insert(time - RoundingOfSteps * TimeStep, new ActionEvent(action));

    /// <summary>Computes all currents from the present state without advancing it (fcurrent).</summary>
    public void EvaluateCurrents() => _stepper.EvaluateCurrents();

    /// <summary>Starts all recordings afresh with the present values (frecord_init).</summary>
    public void RestartRecordings()
    {
        Ready();
        StartRecordings();
        Sample(Time);
    }

    internal FixedStepper Stepper => _stepper;

    internal Integration.StateTolerances StateTolerances { get; }

    internal void NotifyInitialization(InitializationPhase phase) => Initializing?.Invoke(phase);

    internal void DoAtStepEnd(Action action) => _atStepEnd.Enqueue(action);

    /// <summary>Does what waits for the end of the step.</summary>
    internal void EndStep()
    {
        while (_atStepEnd.TryDequeue(out var action))
            action();
    }

    /// <summary>Delivers all events up to a time.</summary>
    internal void DeliverUntil(double until)
    {
        var now = Time;
        while (Events.TryTake(until, out var time, out var e))
            e.Deliver(this, time);
        Time = now;
    }

    /// <summary>Sets a clock to a time, ms.</summary>
    internal void SetClock(Membrane.Clock clock, double time)
    {
        clock.Time = time;
        clock.TimeStep = TimeStep;
        clock.Celsius = Celsius;
    }

    /// <summary>A small model is looked at after each step; in a large one that would be felt.</summary>
    private int StepsBetweenChecks => Store.Nodes.Extent <= 256 ? 1 : 64;

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

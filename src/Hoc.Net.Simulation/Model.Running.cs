using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation;

/// <content>Initialising and running.</content>
public sealed partial class Model
{
    private readonly Initialization _initialization;
    private readonly FixedStepper _stepper;
    private Solving.MembraneCurrents? _membraneCurrents;
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

    /// <summary>Whether some of the equations have no derivative in them: there are extracellular layers or circuits.</summary>
    public bool HasAlgebraicEquations => Circuits.Count > 0 || Sections.Any(static section => section.Layers is not null);

    /// <summary>Whether equations beyond the trees of cells have been laid out so far, for which a tree solver is not enough.</summary>
    public bool HasSolvedBeyondTrees { get; private set; }

    /// <summary>
    /// Whether variable steps integrate differential-algebraic equations. That of a model which <see cref="HasAlgebraicEquations"/> always does; others may (cvode.use_daspk),
    /// where not each cell has steps of its own.
    /// </summary>
    public bool UsesAlgebraicMethod
    {
        get => Variable.IsAlgebraic;
        set => Variable.UseAlgebraicMethod(value);
    }

    /// <summary>Whether each cell has variable steps of its own, so that cells meet at events alone; never in a model which <see cref="HasAlgebraicEquations"/>.</summary>
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
    public void StepFixed() => StepFixed(Time, 1);

    /// <summary>Advances the model by fixed time steps towards a time, ms: one, or so many as nobody but the model itself need look at.</summary>
    /// <param name="until">The end of the run, ms.</param>
    /// <param name="most">The most steps.</param>
    /// <returns>The number of steps.</returns>
    internal int StepFixed(double until, int most)
    {
        var steps = _stepper.Advance(until, Math.Min(most, StepsBetweenChecks));
        _steps += steps;
        if (_steps >= StepsBetweenChecks)
            CheckVoltages();
        return steps;
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
            StepFixed(time, int.MaxValue);
        }

        CheckVoltages();
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

    /// <summary>
    /// Whether the current through the membrane of each segment, ionic and capacitive without electrodes, is computed in each step; then it is the range
    /// variable i_membrane_, nA. Add it up over distances to get the potential around the cell (<see cref="Analysis.FieldPotential"/>).
    /// </summary>
    public bool ComputesMembraneCurrents
    {
        get;
        set
        {
            field = value;
            _membraneCurrents = null;
        }
    }

    /// <summary>Where membrane currents of a layout are computed; null when nobody asks for them.</summary>
    internal Solving.MembraneCurrents? MembraneCurrentsOf(Solving.Layout layout) => ComputesMembraneCurrents ? FindMembraneCurrents(layout) : null;

    private Solving.MembraneCurrents FindMembraneCurrents(Solving.Layout layout) =>
        _membraneCurrents?.IsOf(layout) == true ? _membraneCurrents : _membraneCurrents = new(this, layout);

    internal FixedStepper Stepper => _stepper;

    internal void NotifyInitialization(InitializationPhase phase) => Initializing?.Invoke(phase);

    internal VariableStepper Variable { get; }

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
        if (clock.Constants != Constants)
            clock.Constants = Constants;
    }

    /// <summary>A small model is looked at after each step; in a large one that would be felt.</summary>
    private int StepsBetweenChecks => Store.Nodes.Extent <= 256 ? 1 : 256;

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

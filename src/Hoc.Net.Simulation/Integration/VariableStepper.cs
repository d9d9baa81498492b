using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The variable step of a model: one integrator for all cells, or one for each cell, synchronised by events alone. Then always the one that is farthest behind goes on,
/// or the earliest event is delivered if that is earlier; so no event comes to a cell before the start of its last step, and the cell can retreat to it
/// (W. W. Lytton, M. L. Hines: Independent variable time-step integration of individual neurons for network simulations, Neural
/// Computation 17 (2005) 903-921).
/// </summary>
internal sealed partial class VariableStepper(Model model)
{
    private readonly TimeQueue<CellIntegrator> _cells = new();
    private readonly Queue<Action?> _reached = new(); // actions and stops at the present time
    private CellIntegrator[] _integrators = [];
    private int _thresholdVersion = -1;
    private int _recordingVersion = -1;
    private double _step; // ms, that mechanisms saw last
    private bool _hasInitialized; // since the last advance began
    private bool _isStopped;
    private bool _isPrepared;
    private CancellationToken _cancellation;

    /// <summary>Whether the model is integrated by variable steps.</summary>
    public bool IsActive { get; private set; }

    /// <summary>Whether each cell has steps of its own.</summary>
    public bool IsLocal { get; private set; }

    /// <summary>Whether the equations are integrated as differential-algebraic ones: models with layers or circuits always are, others once they have been or if it is chosen.</summary>
    public bool IsAlgebraic { get; private set; }

    /// <summary>Rises when it changes which integrator a cell belongs to.</summary>
    public int Division { get; private set; }

    /// <summary>The integrators: one, or one for each cell.</summary>
    public ReadOnlySpan<CellIntegrator> Integrators => _integrators;

    private CellIntegrator Whole => _integrators[0];

    private EventQueue Events => model.Events;

    public void Activate(bool isActive)
    {
        if (isActive && !IsActive)
        {
            IsActive = true;
            try
            {
                Restart(model.Time);
            }
            catch (SimulationException)
            {
                IsActive = false;
                throw;
            }
        }
        else if (isActive)
        {
            Restart(model.Time);
        }

        IsActive = isActive;
        Division++;
    }

    /// <summary>Gives each cell steps of its own, or no longer; cells of a model with layers or circuits always go together.</summary>
    public void UseLocalSteps(bool isLocal)
    {
        isLocal &= !model.HasAlgebraicEquations;
        if (isLocal == IsLocal)
            return;
        (IsLocal, IsAlgebraic) = (isLocal, false);
        StartOver();
    }

    /// <summary>Chooses whether equations that have derivatives throughout are integrated as differential-algebraic ones, too; not while each cell has steps of its own.</summary>
    public void UseAlgebraicMethod(bool isAlgebraic)
    {
        isAlgebraic |= model.HasAlgebraicEquations;
        if (IsLocal || isAlgebraic == IsAlgebraic)
            return;
        IsAlgebraic = isAlgebraic;
        StartOver();
    }

    /// <summary>Makes the integrators fit the structure of the model.</summary>
    /// <returns>True when they are new.</returns>
    public bool Prepare()
    {
        if (_integrators.Length > 0 ? Whole.System.IsCurrent : _isPrepared && model.Sections.Count == 0)
            return false;
        _isPrepared = true;
        var keep = _integrators.Length > 0 && Whole.Magnitudes is not null;
        if (model.HasAlgebraicEquations)
            (IsLocal, IsAlgebraic) = (false, true);
        _integrators = Array.ConvertAll(Systems(), system => new CellIntegrator(model, system));
        foreach (var integrator in _integrators)
            integrator.KeepMagnitudes(keep);
        Division++;
        _thresholdVersion = _recordingVersion = -1;
        _cells.Clear();
        if (IsLocal)
            foreach (var integrator in _integrators)
                integrator.Place = _cells.Insert(0, integrator);
        return true;
    }

    /// <summary>Puts all integrators to a time, before a model is initialised.</summary>
    public void SetTime(double time)
    {
        Prepare();
        foreach (var integrator in _integrators)
            integrator.SetTime(time);
    }

    /// <summary>Starts all integrators anew from the present state, and their counts.</summary>
    public void Restart(double time)
    {
        var step = model.TimeStep;
        Prepare();
        foreach (var integrator in _integrators)
        {
            integrator.Counts.Clear();
            integrator.Method.Costs.Clear();
            integrator.Initialize(time);
            integrator.System.Clock.TimeStep = step; // what steps of procedures see first
            if (integrator.Place is { } place)
                _cells.Move(place, time);
            if (model.Integrator.ConditionOrder == 2)
                LocateCrossings(integrator);
        }

        model.Time = time;
        model.TimeStep = _step = step;
    }

    /// <summary>Goes on until the time has changed or something has jumped (fadvance).</summary>
    public void Advance()
    {
        Begin();
        model.PlayRandomNumbers();
        if (IsLocal)
            AdvanceCells();
        else
            AdvanceWhole();
        Publish();
    }

    /// <summary>Goes on to a time, ms, unless something asks for a stop before (cvode.solve).</summary>
    public void SolveUntil(double time, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        Begin();
        if (IsLocal)
            SolveCells(time);
        else
            SolveWhole(time);
        _cancellation = default;
        Publish();
    }

    /// <summary>An action of a user, or a stop, is due.</summary>
    public void Reach(Action? action, double time)
    {
        if (IsLocal)
        {
            foreach (var integrator in _integrators)
            {
                Retreat(integrator, time);
                if (action is null)
                    Sample(integrator);
            }
        }
        else if (action is null)
        {
            Sample(Whole);
        }

        model.Time = time;
        _reached.Enqueue(action);
        model.DeliverEventsUntil(time); // those of the same time come first
    }

    /// <summary>Does what is due at the present time.</summary>
    public void DoReached()
    {
        while (_reached.TryDequeue(out var action))
        {
            if (action is null)
                _isStopped = true;
            else
                action();
        }

        if (IsActive && !model.HasReadyGeometry)
            Restart(model.Time); // an action has changed the structure or the geometry
    }

    /// <summary>Forgets what was due.</summary>
    public void Clear() => _reached.Clear();

    /// <summary>An integrator has started anew.</summary>
    public void NoteInitialization()
    {
        if (!IsLocal)
            _hasInitialized = true;
    }

    /// <summary>An integrator has shown a state.</summary>
    /// <param name="step">The step that mechanisms saw, ms.</param>
    public void NoteStep(double step) => _step = step;

    private MembraneEquations[] Systems()
    {
        if (IsAlgebraic)
            return [BalancedMembraneSystem.OfModel(model)];
        return IsLocal ? MembraneSystem.OfCells(model) : [MembraneSystem.OfModel(model)];
    }

    private void StartOver()
    {
        Division++;
        _integrators = [];
        _isPrepared = false;
        if (IsActive)
            Restart(model.Time);
    }

    private void Begin()
    {
        _isStopped = false;
        var hasNewGeometry = !model.HasReadyGeometry;
        if (Prepare() || hasNewGeometry)
            Restart(model.Time);
    }

    /// <summary>The model shows the last step of any integrator as its time step.</summary>
    private void Publish()
    {
        if (_step > 0)
            model.TimeStep = _step;
    }
}

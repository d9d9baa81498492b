using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The variable step of a model, or of one of its cells. The integrator has its own time, the end of its last step; the state that is seen belongs to
/// <see cref="Time"/>, which may lie anywhere in that step: events retreat to their times by interpolation. What jumps (an event that was received, a
/// value that was played, at_time) marks it to be initialised, and that is done before it goes on.
/// </summary>
internal sealed class CellIntegrator : IDiscontinuities
{
    private const double Rounding = 100 * 2.2204460492503131e-16; // of times
    private const double WithoutEquations = 1e9; // ms, the step of a system that has nothing to integrate
    private const double LongestRun = 1e5; // ms, from an initialisation

    private readonly Model _model;
    private readonly MembraneEquations _system;
    private readonly IntegrationMethod _integrator;
    private double _stop; // ms, which no step passes: just before the next discontinuity
    private double _nextDiscontinuity; // ms
    private bool _isInitializing;
    private bool _canRetreat; // false between an initialisation and the next step
    private bool _hasStaleTolerances;
    private bool _locatesCrossings; // in the last step; then levels at its end are known
    private int _interruptions; // since the last initialisation
    private bool? _needsStatesAlone; // for what is looked at in each step

    public CellIntegrator(Model model, MembraneEquations system)
    {
        _model = model;
        _system = system;
        _system.Discontinuities = this;
        _integrator = system.CreateMethod(model.Integrator);
    }

    /// <summary>The equations.</summary>
    public MembraneEquations System => _system;

    /// <summary>The method.</summary>
    public IntegrationMethod Method => _integrator;

    /// <summary>The time that the state belongs to, ms.</summary>
    public double Time { get; private set; }

    /// <summary>The end of the last step, ms.</summary>
    public double End { get; private set; }

    /// <summary>The start of the last step, ms.</summary>
    public double Start { get; private set; }

    /// <summary>The place among cells of steps of their own.</summary>
    public Queued<CellIntegrator>? Place { get; set; }

    /// <summary>The sources whose thresholds are looked at here.</summary>
    public EventSource[] Thresholds
    {
        get;
        set
        {
            field = value;
            _needsStatesAlone = null;
        }
    } = [];

    /// <summary>The conditions that are watched here, where cells have steps of their own.</summary>
    public WatchChain Watches { get; } = new();

    /// <summary>What is recorded at each step here.</summary>
    public StepRecording[] Recordings
    {
        get;
        set
        {
            field = value;
            _needsStatesAlone = null;
        }
    } = [];

    /// <summary>The largest states and errors so far; null when nobody asks.</summary>
    public StateMagnitudes? Magnitudes { get; private set; }

    /// <summary>What it has done.</summary>
    public IntegratorCounts Counts { get; } = new();

    /// <summary>Puts it to a time before any initialisation.</summary>
    public void SetTime(double time)
    {
        Time = Start = End = time;
        _canRetreat = false;
    }

    /// <summary>Starts anew from the present state at a time, ms.</summary>
    public void Initialize(double time)
    {
        Counts.Initializations++;
        _isInitializing = true;
        SetTime(time);
        _nextDiscontinuity = time + LongestRun;
        if (_system.Count > 0)
        {
            if (_hasStaleTolerances)
                _system.ReadTolerances();
            _hasStaleTolerances = false;
            _system.PrepareTables(time);
            if (_integrator.Start(time) is var outcome and not StepOutcome.Taken)
                throw new VariableStepFailure(this, outcome).ToException(_model);
        }

        _stop = _nextDiscontinuity - RoundingOf(_nextDiscontinuity);
        _isInitializing = false;
        _interruptions = 0;
        Magnitudes?.NoteStates(_integrator.State);
        _model.Time = time;
        NoteStep();
    }

    /// <summary>Marks it to be initialised before it goes on, as something jumps now.</summary>
    public void Interrupt()
    {
        _isInitializing = true;
        if (++_interruptions == 1)
            _model.Variable.Sample(this);
    }

    /// <summary>Lets tolerances be read anew at the next initialisation.</summary>
    public void NoteTolerances() => _hasStaleTolerances = true;

    /// <summary>Whether going on would send the events of a threshold first.</summary>
    public bool WouldSend
    {
        get
        {
            foreach (var source in Thresholds)
                if (source.WouldSend(_model.Store.Block))
                    return true;
            return false;
        }
    }

    /// <summary>Goes on: to an event if there is one within the last step, to the end of that step, or one step further.</summary>
    /// <param name="until">The time of the next event, ms.</param>
    public void GoOn(double until)
    {
        var isFirstOrder = _model.Integrator.ConditionOrder == 1;
        if (isFirstOrder || !_locatesCrossings)
        {
            _model.Time = Time;
            _model.Variable.CheckThresholds(this);
            if (_model.Events.EarliestTime <= Time)
                return; // what was found comes first
            if (isFirstOrder)
                _locatesCrossings = false;
            else
                LocateCrossings(Time, Time); // lines begin here
        }

        if (_isInitializing)
        {
            Initialize(Time);
            _model.Variable.NoteInitialization();
        }
        else if (until <= End)
        {
            MoveTo(until);
            return;
        }
        else if (Time < End)
        {
            MoveTo(End);
            return;
        }
        else
        {
            _model.Variable.Sample(this);
            Advance();
        }

        if (!isFirstOrder)
            _model.Variable.LocateCrossings(this);
    }

    /// <summary>Whether thresholds, recordings or mechanisms are looked at in each step.</summary>
    public bool IsWatched => Thresholds.Length > 0 || Recordings.Length > 0 || _system.WorksBeforeSteps;

    /// <summary>Goes on to the end of the last step, or one step further, where nothing is watched.</summary>
    public void GoOnUnwatched()
    {
        _model.Time = Time;
        if (_isInitializing)
        {
            Initialize(Time);
            _model.Variable.NoteInitialization();
        }
        else if (Time < End)
        {
            MoveTo(End);
        }
        else
        {
            Advance();
        }
    }

    /// <summary>Shows the state at a time within the last step, ms.</summary>
    public void MoveTo(double time)
    {
        _model.Time = time;
        if (_system.Count == 0)
        {
            Time = time;
            return;
        }

        if (!_canRetreat)
            return; // a time within the rounding of the initialisation
        if (Math.Abs(time - Time) < RoundingOf(Time))
        {
            Show();
            Time = time;
            return;
        }

        Counts.Interpolations++;
        var from = Time;
        _model.Time = Time = Math.Clamp(time, Start, End);
        _integrator.Interpolate(Time);
        TellObserver(from, isStep: false);
        NoteStep();
    }

    /// <summary>
    /// Says whether it goes on at once after the next step, so that currents and the like at the end of that step need not be computed: then thresholds and recordings see states alone, and
    /// whoever wants more calls <see cref="Show"/>.
    /// </summary>
    public void GoOnAtOnce(bool atOnce) =>
        _integrator.ShowsLater = atOnce && NeedsStatesAlone && _system.ForgetsEvaluations && _model.Exchange.Watches.IsEmpty;

    /// <summary>Lets all that follows from the state belong to it.</summary>
    public void Show() => _integrator.Show();

    /// <summary>The same for thresholds and recordings, unless they see states alone.</summary>
    public void ShowToObservers()
    {
        if (!NeedsStatesAlone)
            Show();
    }

    private bool NeedsStatesAlone => _needsStatesAlone ??=
        Array.TrueForAll(Thresholds, source => source.NeedsStatesAlone(_system))
        && Array.TrueForAll(Recordings, recording => recording.NeedsStatesAlone(_system));

    /// <summary>Looks for crossings within the last step, ms.</summary>
    public void LocateCrossings() => LocateCrossings(Start, End);

    /// <summary>Keeps the largest states and errors from now on, or no longer.</summary>
    public void KeepMagnitudes(bool keep) => Magnitudes = keep ? new(_system.Count) : null;

    /// <inheritdoc/>
    public bool At(double time)
    {
        if (!_isInitializing)
            return false;
        if (Start < time && time < _nextDiscontinuity)
            _nextDiscontinuity = time;
        return Math.Abs(time - Start) < RoundingOf(Start);
    }

    private void LocateCrossings(double start, double end)
    {
        foreach (var source in Thresholds)
            source.Locate(_model.Store.Block, (start, end));
        _model.Exchange.Watches.Locate((start, end), Place is null ? null : this);
        _locatesCrossings = true;
    }

    private static double RoundingOf(double time) => Rounding * Math.Abs(time);

    private void TellObserver(double from, bool isStep) =>
        _model.Observer?.Stepped(IntegratedStates.RootOf(_model, this), from, Time, isStep);

    private void NoteStep()
    {
        if (_system.Count > 0)
            _model.Variable.NoteStep(_system.Clock.TimeStep);
    }

    private void Advance()
    {
        if (_system.Count == 0)
        {
            Time += WithoutEquations;
            End = _model.Time = Time;
            return;
        }

        if (Time >= _stop - RoundingOf(Time))
        {
            Counts.Discontinuities++;
            Initialize(_stop + 1.5 * RoundingOf(_stop));
            return;
        }

        Counts.Steps++;
        var from = Time;
        _system.BeginStep(Time, _system.Clock.TimeStep);
        var outcome = _integrator.Advance(_stop);
        Time = End = _model.Time = _integrator.Time;
        Start = _integrator.StepStart;
        NoteStep();
        _canRetreat = true;
        TellObserver(from, isStep: true);
        if (outcome == StepOutcome.Taken)
        {
            Magnitudes?.NoteStep(_integrator.State, _integrator.Errors);
            return;
        }

        Show();
        throw new VariableStepFailure(this, outcome).ToException(_model);
    }
}

using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation;

/// <summary>
/// A machine that is in one of some states and goes from one to another during a run, when a variable rises above another one
/// (StateTransitionEvent). Of the transitions from the state it is in, the one that was added first goes first; one whose variable is above already
/// when the state is entered must fall before it can take place.
/// </summary>
/// <remarks>
/// A new run forgets which transitions are looked for: set the state when the model is initialised (<see cref="Model.Initializing"/>). With
/// the variable step of second order a transition takes place at the time of the crossing.
/// </remarks>
public sealed class StateMachine
{
    private readonly Model _model;
    private readonly List<TransitionWatch>[] _transitions; // by state
    private List<TransitionWatch> _watched = [];
    private int _state;

    /// <summary>Makes a machine in state 0 that looks for no transition until its state is set.</summary>
    /// <param name="model">The model whose variables it follows.</param>
    /// <param name="stateCount">The number of states, 1 or more.</param>
    /// <param name="place">A point process in the cell whose variables it follows; with local time steps it must be given.</param>
    public StateMachine(Model model, int stateCount, PointProcess? place = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stateCount, 1);
        (_model, Place) = (model, place);
        _transitions = [.. Enumerable.Range(0, stateCount).Select(static _ => new List<TransitionWatch>())];
    }

    /// <summary>The number of states.</summary>
    public int StateCount => _transitions.Length;

    /// <summary>Says in which cell its variables lie; null for one that the whole model answers for.</summary>
    public PointProcess? Place { get; }

    /// <summary>The state. Setting it begins to look for the transitions from there.</summary>
    public int State
    {
        get => _state;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)value, (uint)StateCount, nameof(value));
            Rest();
            _state = value;
            Watch();
        }
    }

    /// <summary>Adds a transition.</summary>
    /// <param name="from">The state it leaves.</param>
    /// <param name="to">The state it enters.</param>
    /// <param name="trigger">The variable that rises, <see cref="Model.TimeReference"/> for the time.</param>
    /// <param name="threshold">The variable that it rises above.</param>
    /// <param name="action">What is done when it has taken place; it may set the state again.</param>
    public void Add(int from, int to, VariableReference trigger, VariableReference threshold, Action? action = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)StateCount, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)StateCount, nameof(to));
        _transitions[from].Add(new(this, to, trigger, threshold, action));
    }

    /// <summary>Looks for no transition any more, until the state is set.</summary>
    public void Rest()
    {
        foreach (var transition in _watched)
            _model.Exchange.Watches.Remove(transition);
        _watched = [];
    }

    internal void Move(TransitionWatch transition, double time)
    {
        if (Place is null)
            _model.Variable.Interrupt(time);
        else
            _model.Variable.Interrupt(Place, time);
        _model.Time = time;
        Rest();
        _state = transition.Destination;
        transition.Action?.Invoke();
        Rest(); // the action may have set the state
        Watch();
    }

    private void Watch()
    {
        _watched = [.. _transitions[_state]];
        foreach (var transition in _watched)
            _model.Exchange.Watches.Activate(transition, _model.Time);
    }
}

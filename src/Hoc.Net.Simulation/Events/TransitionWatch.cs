using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>A transition of a state machine: it takes place when one variable rises above another.</summary>
internal sealed class TransitionWatch(StateMachine machine, int destination, VariableReference trigger, VariableReference threshold, Action? action)
    : ActiveWatch
{
    public override PointProcess? Owner => machine.Place;

    public int Destination => destination;

    /// <summary>What else is to be done.</summary>
    public Action? Action => action;

    public override double Value(Model model, Clock clock) => ValueOf(trigger, model, clock) - threshold.Value;

    protected override void Act(Model model, double time) => machine.Move(this, time);

    /// <summary>The model's time is that of the step under way.</summary>
    private static double ValueOf(VariableReference variable, Model model, Clock clock) =>
        ReferenceEquals(variable, model.TimeReference) ? clock.Time : variable.Value;
}

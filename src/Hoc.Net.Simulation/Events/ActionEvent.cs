namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Something that a user does at a time, or a stop if there is nothing to do. It waits for the end of the step, when all of the model belongs to one time, unless
/// it is bound to the cell of a point process.
/// </summary>
internal sealed class ActionEvent(Action? action, PointProcess? place, bool restarts) : ModelEvent
{
    /// <summary>What is done.</summary>
    public Action? Action => action;

    public override void Deliver(Model model, double time)
    {
        if (place is not null)
            Act(model, time);
        else
            model.ReachAction(action, time);
    }

    private void Act(Model model, double time)
    {
        if (restarts)
            model.Variable.Interrupt(place!, time);
        else
            model.Variable.Retreat(place!, time);
        model.Time = time;
        action?.Invoke();
    }
}

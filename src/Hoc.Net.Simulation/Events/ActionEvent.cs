namespace Hoc.Net.Simulation.Events;

/// <summary>Something that a user does at a time. It waits for the end of the step, when all of the model belongs to one time.</summary>
internal sealed class ActionEvent(Action action) : ModelEvent
{
    public override void Deliver(Model model, double time) => model.DoAtStepEnd(action);
}

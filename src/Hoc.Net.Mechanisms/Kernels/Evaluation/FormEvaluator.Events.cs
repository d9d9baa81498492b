using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <content>Events and connections.</content>
internal sealed partial class FormEvaluator
{
    private int _connection; // the one that FOR_NETCONS has come to

    /// <summary>The event that runs the kernel; in kernels that no event runs what the frame has for the row.</summary>
    public EventCall Call => _call ??= _frame.CallAt(_row, _clock);

    private void Execute(ConnectionsForm connections)
    {
        for (_connection = 0; _connection < Call.ConnectionCount; _connection++)
            Execute(connections.Body);
    }

    private void Execute(EventForm action)
    {
        var first = Evaluate(action.Arguments[0]);
        switch (action.Action)
        {
            case EventAction.Send:
                Call.SendAt(first, Evaluate(action.Arguments[1]));
                break;
            case EventAction.Move:
                Call.Move(first);
                break;
            case EventAction.Emit:
                Call.Emit(first);
                break;
            case EventAction.Watch:
                Call.Watch((int)first, Evaluate(action.Arguments[1]));
                break;
        }
    }
}

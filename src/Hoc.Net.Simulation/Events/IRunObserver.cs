namespace Hoc.Net.Simulation.Events;

/// <summary>Is told of each event that is sent and delivered, and of each variable step, as it happens.</summary>
internal interface IRunObserver
{
    /// <summary>An event was put into the queue.</summary>
    void Sent(in PendingEvent sent);

    /// <summary>An event is about to be delivered.</summary>
    void Delivered(in PendingEvent delivered);

    /// <summary>An instance moves an event of its own.</summary>
    /// <param name="target">The instance.</param>
    /// <param name="now">The time, ms.</param>
    /// <param name="from">When it would have come, ms.</param>
    /// <param name="to">When it will come, ms.</param>
    void Moved(PointProcess target, double now, double from, double to);

    /// <summary>A cell, or the model, has taken a step or has gone to a time within its last one.</summary>
    /// <param name="cell">The cell's root section; that of the first one for a model; null without sections.</param>
    /// <param name="from">The time it stood at, ms.</param>
    /// <param name="to">The time it stands at, ms.</param>
    /// <param name="isStep">Whether it is a step.</param>
    void Stepped(Section? cell, double from, double to, bool isStep);
}

namespace Hoc.Net.Simulation.Events;

/// <summary>Stands for the first event of the calendar where that is the earliest of all.</summary>
/// <param name="number">The entry's own number in its queue.</param>
internal sealed class CalendarEntry(int number) : Queued<ModelEvent>(number)
{
    /// <summary>The connection's number.</summary>
    public int Connection { get; set; }

    /// <summary>The number of the target.</summary>
    public int Target { get; set; }
}

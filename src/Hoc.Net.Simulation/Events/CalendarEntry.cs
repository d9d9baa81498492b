namespace Hoc.Net.Simulation.Events;

/// <summary>Stands for the first event of the calendar where that is the earliest of all.</summary>
/// <param name="number">The entry's own number in its queue.</param>
internal sealed class CalendarEntry(int number) : Queued<ModelEvent>(number)
{
    public int Connection { get; set; }
}

using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Saving;

/// <summary>An event that was under way.</summary>
/// <param name="Time">When it is due, ms.</param>
/// <param name="Event">The event, kept so that it may be put into the queue again and again.</param>
internal readonly record struct SavedEvent(double Time, ModelEvent Event);

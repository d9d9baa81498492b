namespace Hoc.Net.Simulation.Events;

/// <summary>The events of a model on their way.</summary>
internal sealed class EventQueue : TimeQueue<ModelEvent>;

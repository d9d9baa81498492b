namespace Hoc.Net.Simulation.Events;

/// <summary>An active connection of a source, as an event that leaves needs it.</summary>
/// <param name="Delay">The delay, ms.</param>
/// <param name="Connection">The connection's number.</param>
/// <param name="Target">The target's number.</param>
internal readonly record struct Outgoing(double Delay, int Connection, int Target);

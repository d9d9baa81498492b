namespace Hoc.Net.Simulation.Events;

/// <summary>An active connection of a source, as an event that leaves needs it.</summary>
/// <param name="Delay">The delay, ms.</param>
/// <param name="Number">The connection's number.</param>
/// <param name="Place">Its place among all connections of the source.</param>
internal readonly record struct Outgoing(double Delay, int Number, int Place);

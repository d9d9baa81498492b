namespace Hoc.Net.Simulation;

/// <summary>An event on its way.</summary>
/// <param name="Time">When it arrives, ms; connections that share an event but have become slower pass it on later.</param>
/// <param name="Connections">The connections it comes by: one, or all that share it; none for an event of another kind.</param>
/// <param name="Target">The point process or artificial cell that sent it to itself; null for an event of another kind.</param>
/// <param name="Flag">The flag of an event that was sent to oneself.</param>
/// <param name="Action">What a user has scheduled; null for an event of another kind, and for a stop.</param>
/// <param name="IsScheduled">Whether a user has scheduled it.</param>
public readonly record struct PendingEvent(double Time, IReadOnlyList<NetCon> Connections, PointProcess? Target, double Flag, Action? Action = null, bool IsScheduled = false);

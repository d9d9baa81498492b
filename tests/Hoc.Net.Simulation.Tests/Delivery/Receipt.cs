namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>An event that came: to which instance, with which flag, when in ms.</summary>
internal readonly record struct Receipt(int Instance, int Flag, double Time);

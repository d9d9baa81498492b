namespace Hoc.Net.Simulation.Membrane;

/// <summary>The time and temperature that a kernel computes with. One per thread: a thread may be ahead within a step.</summary>
public sealed class Clock
{
    /// <summary>The time of the evaluation, ms: mid-step for currents, the end of the step for states.</summary>
    public double Time;

    /// <summary>The time step, ms.</summary>
    public double TimeStep;

    /// <summary>The temperature, °C.</summary>
    public double Celsius;

    /// <summary>Variable step: who is told of the times at which a mechanism's equations jump (at_time); null in a fixed step.</summary>
    internal Integration.IDiscontinuities? Discontinuities;

    /// <summary>The constants of nature.</summary>
    public PhysicalConstants Constants = PhysicalConstants.Modern;

    /// <summary>Sets another clock to the same.</summary>
    internal void CopyTo(Clock other) => (other.Time, other.TimeStep, other.Celsius, other.Constants) = (Time, TimeStep, Celsius, Constants);
}

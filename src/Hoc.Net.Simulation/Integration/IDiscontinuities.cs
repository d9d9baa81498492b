namespace Hoc.Net.Simulation.Integration;

/// <summary>An integrator that must not step over the times at which a mechanism's equations jump.</summary>
internal interface IDiscontinuities
{
    /// <summary>Notes such a time, ms (at_time).</summary>
    /// <returns>True while the integrator starts at that very time.</returns>
    bool At(double time);
}

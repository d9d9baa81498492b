namespace Hoc.Net.Simulation.Membrane;

/// <summary>What a mechanism's instances sit on.</summary>
public enum MechanismKind
{
    /// <summary>Spread over the membrane: one instance in each segment of a section.</summary>
    Density,

    /// <summary>At one place: any number of instances at a node, ends included.</summary>
    PointProcess,

    /// <summary>In no section: driven by events only.</summary>
    ArtificialCell,

    /// <summary>Concentrations, reversal potential and total current of one ion at a node.</summary>
    Ion,
}

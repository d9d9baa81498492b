namespace Hoc.Net.Simulation.Stepping;

/// <summary>The moments of an initialisation at which handlers may act (FInitializeHandler's types).</summary>
public enum InitializationPhase
{
    /// <summary>After the voltages were set and before mechanisms are initialised.</summary>
    VoltageSet = 0,

    /// <summary>After mechanisms were initialised and before currents are computed.</summary>
    MechanismsInitialized = 1,

    /// <summary>At the very end, after the first samples.</summary>
    End = 2,

    /// <summary>Before anything else; the structure may still be changed.</summary>
    Start = 3,
}

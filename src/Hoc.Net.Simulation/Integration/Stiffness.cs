namespace Hoc.Net.Simulation.Integration;

/// <summary>Which states of the variable step are solved for implicitly.</summary>
public enum Stiffness
{
    /// <summary>None: the equations of a step are solved by iterating on its derivatives.</summary>
    None = 0,

    /// <summary>The membrane potential alone.</summary>
    Voltage = 1,

    /// <summary>All states.</summary>
    AllStates = 2,
}

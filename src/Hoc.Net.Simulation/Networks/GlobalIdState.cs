namespace Hoc.Net.Simulation.Networks;

/// <summary>How far the cell of a global id has come to be.</summary>
public enum GlobalIdState
{
    /// <summary>The id is not this process's.</summary>
    Absent = 0,

    /// <summary>The id is this process's, but no cell has it yet.</summary>
    Claimed = 1,

    /// <summary>A cell has it whose spikes stay in this process.</summary>
    Local = 2,

    /// <summary>A cell has it whose spikes go to all processes.</summary>
    Output = 3,
}

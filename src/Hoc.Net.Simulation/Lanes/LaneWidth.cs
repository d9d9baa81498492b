namespace Hoc.Net.Simulation.Lanes;

/// <summary>How many instances a kernel computes at once. Every width gives the same bits.</summary>
public enum LaneWidth
{
    /// <summary>One instance at a time.</summary>
    One = 1,

    /// <summary>128-bit vectors.</summary>
    Two = 2,

    /// <summary>256-bit vectors.</summary>
    Four = 4,

    /// <summary>512-bit vectors.</summary>
    Eight = 8,
}

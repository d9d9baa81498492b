using System.Runtime.Intrinsics;

namespace Hoc.Net.Simulation.Lanes;

/// <summary>Chooses a lane width for the machine.</summary>
internal static class LaneWidths
{
    /// <summary>The widest that the machine computes in one instruction.</summary>
    public static LaneWidth OfHardware =>
        Vector512.IsHardwareAccelerated ? LaneWidth.Eight :
        Vector256.IsHardwareAccelerated ? LaneWidth.Four :
        Vector128.IsHardwareAccelerated ? LaneWidth.Two : LaneWidth.One;
}

using System.Runtime.Intrinsics;

namespace Hoc.Net.Simulation;

/// <summary>How a model is computed. No option changes a result.</summary>
public sealed record ModelOptions
{
    /// <summary>The number of lanes that kernels use: 1, 2, 4 or 8; by default as many as the machine has.</summary>
    public int LaneWidth { get; init; } =
        Vector512.IsHardwareAccelerated ? 8 : Vector256.IsHardwareAccelerated ? 4 : Vector128.IsHardwareAccelerated ? 2 : 1;
}

using System.Runtime.Intrinsics;

namespace Hoc.Net.Simulation;

/// <summary>How a model is computed. No option changes a result.</summary>
public sealed record ModelOptions
{
    /// <summary>The number of lanes that kernels use: 1, 2, 4 or 8; by default as many as the machine has.</summary>
    /// <exception cref="InvalidPropertyException">It is another number.</exception>
    public int LaneWidth
    {
        get;
        init => field = value is 1 or 2 or 4 or 8
            ? value
            : throw new InvalidPropertyException("the model", "the lane width", value, "1, 2, 4 or 8");
    } = Vector512.IsHardwareAccelerated ? 8 : Vector256.IsHardwareAccelerated ? 4 : Vector128.IsHardwareAccelerated ? 2 : 1;

    /// <summary>The number of threads that compute; 1 by default. A model can be given another number later (<see cref="Model.ThreadCount"/>).</summary>
    /// <exception cref="InvalidPropertyException">It is less than 1.</exception>
    public int ThreadCount
    {
        get;
        init => field = value >= 1 ? value : throw new InvalidPropertyException("the model", "the number of threads", value, "1 or more");
    } = 1;
}

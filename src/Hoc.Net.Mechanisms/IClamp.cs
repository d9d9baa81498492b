using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms;

/// <summary>
/// A current clamp: a constant current into the cell from a delay on for a duration. With a fixed step the time is judged
/// at mid-step, so a pulse shorter than a step may be missed.
/// </summary>
public sealed class IClamp : PointProcess
{
    /// <summary>Makes a clamp that lies nowhere yet.</summary>
    public IClamp()
        : base(IClampKernels.Type)
    {
    }

    /// <summary>Makes a clamp for a place.</summary>
    public IClamp(Segment at)
        : base(IClampKernels.Type, at)
    {
    }

    /// <summary>Start of the pulse, ms.</summary>
    public double Delay
    {
        get => this[IClampKernels.Delay];
        set => this[IClampKernels.Delay] = value;
    }

    /// <summary>Length of the pulse, ms.</summary>
    public double Duration
    {
        get => this[IClampKernels.Duration];
        set => this[IClampKernels.Duration] = value;
    }

    /// <summary>Amplitude, nA; positive depolarises.</summary>
    public double Amplitude
    {
        get => this[IClampKernels.Amplitude];
        set => this[IClampKernels.Amplitude] = value;
    }

    /// <summary>The current of the last step, nA.</summary>
    public double Current => this[IClampKernels.Current];
}

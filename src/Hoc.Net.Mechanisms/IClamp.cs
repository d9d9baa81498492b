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
        : base(BuiltIn.Catalog["IClamp"])
    {
    }

    /// <summary>Makes a clamp for a place.</summary>
    public IClamp(Segment at)
        : base(BuiltIn.Catalog["IClamp"], at)
    {
    }

    /// <summary>Start of the pulse, ms.</summary>
    public double Delay
    {
        get => this["del"];
        set => this["del"] = value;
    }

    /// <summary>Length of the pulse, ms.</summary>
    public double Duration
    {
        get => this["dur"];
        set => this["dur"] = value;
    }

    /// <summary>Amplitude, nA; positive depolarises.</summary>
    public double Amplitude
    {
        get => this["amp"];
        set => this["amp"] = value;
    }

    /// <summary>The current of the last step, nA.</summary>
    public double Current => this["i"];
}

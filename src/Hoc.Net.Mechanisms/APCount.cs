using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms;

/// <summary>Counts spikes: the steps at whose end the voltage has risen to a threshold.</summary>
public sealed class APCount : PointProcess
{
    /// <summary>Makes a counter that lies nowhere yet.</summary>
    public APCount()
        : base(BuiltIn.Catalog["APCount"])
    {
    }

    /// <summary>Makes a counter for a place.</summary>
    public APCount(Segment at)
        : base(BuiltIn.Catalog["APCount"], at)
    {
    }

    /// <summary>The voltage that counts as a spike, mV; -20 at first.</summary>
    public double Threshold
    {
        get => this["thresh"];
        set => this["thresh"] = value;
    }

    /// <summary>The number of crossings since the model was initialised.</summary>
    public double Count => this["n"];

    /// <summary>Where the times of all crossings go, ms; null at first, for nowhere.</summary>
    public SampleBuffer? Times
    {
        get => (SampleBuffer?)GetObject("times");
        set => SetObject("times", value);
    }

    /// <summary>The time of the last crossing, ms.</summary>
    public double LastTime => this["time"];
}

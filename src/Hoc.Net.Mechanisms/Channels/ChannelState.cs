namespace Hoc.Net.Mechanisms.Channels;

/// <summary>A state of a channel: a gate of Hodgkin and Huxley's kind, or one of a kinetic scheme.</summary>
internal sealed class ChannelState(string name, double fraction)
{
    /// <summary>The name, without the channel's.</summary>
    public string Name { get; set; } = name;

    /// <summary>The part of the full conductance that it has.</summary>
    public double Fraction { get; set; } = fraction;

    /// <summary>What somebody wants to find again here.</summary>
    public object? Tag { get; set; }
}

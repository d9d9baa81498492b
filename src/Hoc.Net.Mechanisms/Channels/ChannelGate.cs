namespace Hoc.Net.Mechanisms.Channels;

/// <summary>A gating complex: one gate of Hodgkin and Huxley's kind, or a kinetic scheme. The conductance is the product of all, each to its power.</summary>
internal sealed class ChannelGate(bool isHodgkinHuxley)
{
    /// <summary>Whether it is one state that opens and closes by itself.</summary>
    public bool IsHodgkinHuxley { get; } = isHodgkinHuxley;

    public List<ChannelState> States { get; } = [];

    public int Power { get; set; } = 1;

    /// <summary>What somebody wants to find again here.</summary>
    public object? Tag { get; set; }
}

namespace Hoc.Net.Simulation;

/// <summary>SIM4007: a connection would close a loop or attach a section by a place that is no end.</summary>
public sealed class InvalidConnectionException : SimulationException
{
    internal InvalidConnectionException(string child, string parent, string reason)
        : base("SIM4007", $"{child} can't be connected to {parent}: {reason}.",
            "Connect the 0 or the 1 end of a section to a section that does not descend from it.")
    {
        Child = child;
        Parent = parent;
    }

    /// <summary>The section to be attached.</summary>
    public string Child { get; }

    /// <summary>The section to attach to.</summary>
    public string Parent { get; }
}

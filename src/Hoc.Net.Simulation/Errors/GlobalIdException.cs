namespace Hoc.Net.Simulation;

/// <summary>SIM4045: a global id (gid) was used before it had what the use needs, or given twice.</summary>
public sealed class GlobalIdException : SimulationException
{
    /// <summary>Says which id, and what is wrong with it.</summary>
    public GlobalIdException(int gid, string problem, string remedy)
        : base("SIM4045", $"The gid {gid} {problem}.", remedy)
        => Gid = gid;

    /// <summary>The id.</summary>
    public int Gid { get; }
}

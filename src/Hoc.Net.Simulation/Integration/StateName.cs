namespace Hoc.Net.Simulation.Integration;

/// <summary>What a state of the variable step is.</summary>
/// <param name="Name">The variable's name: "v", "m_hh", "cai"; "g" for a point process.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Owner">The point process whose it is; null for others.</param>
public sealed record StateName(string Name, Segment? Place, PointProcess? Owner)
{
    /// <summary>The name that all such states share: "v", "m_hh", "ExpSyn.g".</summary>
    public string BaseName => Owner is null ? Name : $"{Owner.Type.Name}.{Name}";
}

using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Simulation.Integration;

/// <summary>What a state of the variable step is.</summary>
/// <param name="Name">The variable's name: "v", "m_hh", "cai"; "g" for a point process.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Owner">The point process whose it is; null for others.</param>
public sealed record StateName(string Name, Segment? Place, PointProcess? Owner)
{
    /// <summary>The circuit, one of whose own states it is; null for others.</summary>
    public LinearMechanism? Circuit { get; init; }

    /// <summary>Of a circuit: the index of the state among its unknowns.</summary>
    public int Element { get; init; }

    /// <summary>The name that all such states share: "v", "m_hh", "ExpSyn.g".</summary>
    public string BaseName => Owner is null ? FieldName : $"{Owner.Type.Name}.{FieldName}";

    private string FieldName => Name.Split('[')[0];
}

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// The mechanism of extracellular layers. From the membrane outwards each node has layer 0, 1, ... and then ground; neighbouring layers, and the last and ground,
/// are joined by xg and xc, each layer with itself along the cable by xraxial, and e_extracellular lies between the last and ground.
/// </summary>
/// <remarks>
/// Ends and roots of sections that have it have rows too, without conductance to the next layer. What it computes is part of the system of equations
/// (<see cref="Solving.Coupled.CoupledSystem"/>), so it has no kernels.
/// </remarks>
internal static class Extracellular
{
    /// <summary>The mechanism's name.</summary>
    public const string Name = "extracellular";

    /// <summary>The layers of a new model.</summary>
    public const int DefaultLayers = 2;

    /// <summary>The most layers.</summary>
    public const int MostLayers = 1000;

    private const double Grounded = 1e9; // S/cm2, which holds a layer at the potential of the next
    private const double Unconnected = 1e9; // MOhm/cm

    /// <summary>The mechanism with a number of layers.</summary>
    public static MechanismType Create(int layers) => new()
    {
        Name = Name,
        Kind = MechanismKind.Density,
        HasBareNames = true,
        LayerCount = layers,
        Fields =
        [
            new("xraxial", FieldRole.Parameter, Unconnected, "MOhm/cm", layers),
            new("xg", FieldRole.Parameter, Grounded, "S/cm2", layers),
            new("xc", FieldRole.Parameter, 0, "uF/cm2", layers),
            new("e_extracellular", FieldRole.Parameter, 0, "mV"),
            new("i_membrane", FieldRole.Assigned, 0, "mA/cm2"),
            new("vext", FieldRole.State, 0, "mV", layers),
            new("a", FieldRole.Internal, 0, "S/cm2", layers),
            new("b", FieldRole.Internal, 0, "S/cm2", layers),
            new("g", FieldRole.Internal, 0, "S/cm2"),
            new("i", FieldRole.Internal, 0, "mA/cm2"),
        ],
    };
}

namespace Hoc.Net.Simulation.Membrane;

/// <summary>What every section has: nodes, diameters and capacitance. They are tables like any mechanism's.</summary>
internal static class BuiltInTypes
{
    /// <summary>The nodes themselves. Columns as <see cref="NodeColumns"/> names them.</summary>
    public static MechanismType Node { get; } = new()
    {
        Name = "node",
        Kind = MechanismKind.Density,
        HasBareNames = true,
        Fields =
        [
            new("v", FieldRole.State, -65, "mV"),
            new("area", FieldRole.Internal, 100, "um2"),
            new("rinv", FieldRole.Internal, 0, "uS"),
            new("rhs", FieldRole.Internal),
            new("d", FieldRole.Internal),
            new("a", FieldRole.Internal),
            new("b", FieldRole.Internal),
            new("i_membrane_", FieldRole.Assigned, 0, "nA"),
        ],
    };

    public static MechanismType Morphology { get; } = new()
    {
        Name = "morphology",
        Kind = MechanismKind.Density,
        HasBareNames = true,
        Fields = [new("diam", FieldRole.Parameter, 500, "um")],
    };

    public static MechanismType Capacitance { get; } = new()
    {
        Name = "capacitance",
        Kind = MechanismKind.Density,
        HasBareNames = true,
        Fields =
        [
            new("cm", FieldRole.Parameter, 1, "uF/cm2"),
            new("i_cap", FieldRole.Assigned, 0, "mA/cm2"),
        ],
    };
}

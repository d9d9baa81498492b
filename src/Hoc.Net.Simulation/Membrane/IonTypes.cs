namespace Hoc.Net.Simulation.Membrane;

/// <summary>Makes the mechanism of an ion, with NEURON's defaults.</summary>
internal static class IonTypes
{
    /// <summary>The global with the default concentration inside, mM.</summary>
    public const int DefaultInside = 0;

    /// <summary>The global with the default concentration outside, mM.</summary>
    public const int DefaultOutside = 1;

    /// <summary>The global with the valence.</summary>
    public const int Valence = 2;

    public static string NameOf(string ion) => ion + "_ion";

    /// <summary>The charge that an ion has whoever uses it; null for all but na, k and ca.</summary>
    public static double? KnownValence(string ion) => ion switch
    {
        "na" or "k" => 1,
        "ca" => 2,
        _ => null,
    };

    public static MechanismType Create(string ion, double? valence)
    {
        var (e, inside, outside, charge) = ion switch
        {
            "na" => (50.0, 10.0, 140.0, 1.0),
            "k" => (-77.0, 54.4, 2.5, 1.0),
            "ca" => (132.45793416370091, 5e-5, 2.0, 2.0),
            _ => (0.0, 1.0, 1.0, valence ?? 0),
        };
        return new()
        {
            Name = NameOf(ion),
            Kind = MechanismKind.Ion,
            Fields =
            [
                new("e" + ion, FieldRole.Parameter, e, "mV"),
                new(ion + "i", FieldRole.Parameter, inside, "mM"),
                new(ion + "o", FieldRole.Parameter, outside, "mM"),
                new("i" + ion, FieldRole.Assigned, 0, "mA/cm2"),
                new($"di{ion}_dv_", FieldRole.Assigned, 0, "S/cm2"),
                new("style", FieldRole.Internal),
            ],
            Globals =
            [
                new(ion + "i0", inside, "mM"),
                new(ion + "o0", outside, "mM"),
                new("charge", charge),
            ],
            Kernels = IonKernels.Set,
            TraitsOfStep = new(StepTraits.Local),
        };
    }
}

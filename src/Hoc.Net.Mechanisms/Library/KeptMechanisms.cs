using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>
/// Built-in mechanisms that stand in MOD files of ours. They are kept lowered in a resource, so that no start parses NMODL; a test holds it to the files.
/// </summary>
internal static class KeptMechanisms
{
    /// <summary>The resource.</summary>
    public const string Resource = "builtins.bin";

    /// <summary>The names of the files, in NEURON's order of registration.</summary>
    public static string[] Files { get; } =
    [
        "pas", "fastpas", "iclamp", "alphasynapse", "expsyn", "exp2syn", "seclamp", "vclamp", "oclamp", "apcount",
        "hh", "netstim", "intfire1", "intfire2", "intfire4", "pointprocessmark", "patternstim",
    ];

    /// <summary>What is kept of a mechanism: all of it, but NEURON shows no current of fastpas.</summary>
    public static LoweredMechanism Kept(LoweredMechanism lowered) => lowered.Name != "fastpas" ? lowered : lowered with
    {
        Fields = [.. lowered.Fields.Select(static f => f.Name == "i" ? f with { Role = FieldRole.Internal } : f)],
    };

    /// <summary>The mechanisms, in that order.</summary>
    public static MechanismType[] Load() => [.. MechanismReader.Read(Open).Select(static m => m.Assemble())];

    private static Stream Open() => typeof(KeptMechanisms).Assembly.GetManifestResourceStream(Resource)!;
}

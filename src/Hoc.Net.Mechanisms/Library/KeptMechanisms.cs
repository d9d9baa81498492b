using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>
/// Built-in mechanisms that stand in MOD files of ours. They are kept lowered in a resource, so that no start parses NMODL; a test holds it to the files.
/// </summary>
internal static class KeptMechanisms
{
    /// <summary>The resource.</summary>
    public const string Resource = "builtins.bin";

    /// <summary>The names of the files.</summary>
    public static string[] Files { get; } =
    [
        "fastpas", "alphasynapse", "expsyn", "exp2syn", "seclamp", "vclamp", "oclamp", "apcount",
        "netstim", "intfire1", "intfire2", "intfire4", "pointprocessmark",
    ];

    /// <summary>The mechanisms by name.</summary>
    public static Dictionary<string, MechanismType> Load() => MechanismReader.Read(Open).Select(static m => m.Assemble()).ToDictionary(static type => type.Name);

    private static Stream Open() => typeof(KeptMechanisms).Assembly.GetManifestResourceStream(Resource)!;
}

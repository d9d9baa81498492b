namespace Hoc.Net.Runtime.Builtins;

/// <summary>Functions and classes of NEURON that scripts often use and that are not here yet, so that nobody looks for a mistake of their own.</summary>
internal static class LaterNames
{
    private static readonly HashSet<string> Known =
    [
        "pt3dadd", "pt3dclear", "pt3dchange", "pt3dconst", "n3d", "x3d", "y3d", "z3d", "diam3d", "arc3d", "define_shape", "cvode_active",
        "NetCon", "Random", "Matrix", "MechanismType", "MechanismStandard", "PointProcessManager", "Impedance", "SaveState",
        "FInitializeHandler", "RangeVarPlot", "Shape", "StateTransitionEvent", "KSChan", "LinearMechanism", "PtrVector", "SymChooser",
        "TextEditor", "Timer", "TQueue", "ValueFieldEditor", "ExpSyn", "Exp2Syn", "NetStim", "AlphaSynapse", "SEClamp", "VClamp", "APCount",
        "IntFire1", "IntFire2", "IntFire4", "PatternStim",
    ];

    /// <summary>What to tell who uses such a name; null for all other names.</summary>
    public static string? Remedy(string name) => Known.Contains(name) ? $"NEURON has {name}, but this version of hoc does not yet." : null;
}

namespace Hoc.Net.Runtime.Scripts;

/// <summary>The files of NEURON's library that are not here yet, so that nobody looks for a wrong path.</summary>
internal static class LaterFiles
{
    /// <summary>Their names; none of them is a file of our library.</summary>
    public static IReadOnlyList<string> Tools { get; } =
    [
        "attshape.hoc", "binfo.hoc", "corenrn.hoc", "funfit.hoc", "kinbuild.hoc", "macload.hoc", "mkcurve.hoc", "mknrndll.hoc", "modlunit.hoc",
        "mview.hoc", "singlech.hoc",
    ];

    /// <summary>What to tell who loads such a file; null for all other names.</summary>
    public static string? Remedy(string name)
    {
        string file = name[(name.LastIndexOf('/') + 1)..];
        bool isNamed = file.Length == name.Length || name.Contains("/lib/hoc/", StringComparison.Ordinal);
        return isNamed && Tools.Contains(file)
            ? "It is a file of NEURON's library that this version of hoc does not have yet: it comes with the tools of NEURON's menus."
            : null;
    }
}

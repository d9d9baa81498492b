namespace Hoc.Net.Runtime.Scripts;

/// <summary>The files of NEURON's library that are not here, each with what does its work, so that nobody looks for a wrong path.</summary>
internal static class LaterFiles
{
    private const string Channels = "It is an early tool of NEURON for single channels: describe them by load_file(\"chanbild.hoc\") or KSChan, with ks.single(1).";

    private static readonly Dictionary<string, string> Remedies = new()
    {
        ["binfo.hoc"] = "It divides cells among the processes of a cluster; one process has all of them here, and its threads share them by themselves (pc.nthread).",
        ["kinbuild.hoc"] = Channels,
        ["modlunit.hoc"] = "It checks the units of MOD files, which `hoc mod FILE` does.",
        ["singlech.hoc"] = Channels,
    };

    /// <summary>Their names; none of them is a file of our library.</summary>
    public static IEnumerable<string> Tools => Remedies.Keys;

    /// <summary>What to tell who loads such a file; null for all other names.</summary>
    public static string? Remedy(string name)
    {
        string file = name[(name.LastIndexOf('/') + 1)..];
        bool isNamed = file.Length == name.Length || name.Contains("/lib/hoc/", StringComparison.Ordinal);
        return isNamed ? Remedies.GetValueOrDefault(file) : null;
    }
}

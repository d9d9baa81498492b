using System.Runtime.InteropServices;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Doctor;

/// <summary>What of this computer matters to a run.</summary>
internal static class Installation
{
    private const string LibraryPath = "HOC_LIBRARY_PATH";

    /// <summary>A line for each thing.</summary>
    public static IEnumerable<string> Describe(StandardStreams streams)
    {
        yield return $"hoc          {HocVersion.Text}, which speaks the HOC and NMODL of NEURON 8.2";
        yield return $"runtime      {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}";
        yield return $"processors   {Environment.ProcessorCount}; pc.nthread(n) uses several";
        yield return $"lanes        {new HocSessionOptions().LaneWidth} numbers at a time";
        yield return "letters      DejaVu Sans, which comes with hoc; no font of the system is needed";
        yield return $"terminal     {(streams.IsInputTerminal ? "yes: hoc alone is an interactive session" : "no: hoc alone reads a script from standard input")}";
        yield return $"scripts      the run library comes with hoc; load_file looks in the working folder, then in {LibraryPath}: {Folders()}";
    }

    private static string Folders()
    {
        string[] folders = (Environment.GetEnvironmentVariable(LibraryPath) ?? "").Split([' ', Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries);
        return folders.Length == 0 ? "not set" : string.Join(", ", folders.Select(static folder => Directory.Exists(folder) ? folder : $"{folder} (does not exist)"));
    }
}

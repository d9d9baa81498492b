using System.Globalization;
using Hoc.Net.Compat.Models;

namespace Hoc.Net.Compat.Running;

/// <summary>Runs models by NEURON, or takes what an earlier run of the same content gave.</summary>
/// <param name="compiler">The command that compiles folders of .mod files, nrnivmodl.</param>
/// <param name="command">The command that runs a script, nrniv, and its first words.</param>
/// <param name="store">Where runs and compiled mechanisms are kept.</param>
/// <param name="scratch">Where models are copied to.</param>
/// <param name="limit">How long a run may take.</param>
internal sealed class NeuronProgram(string compiler, IReadOnlyList<string> command, string store, string scratch, TimeSpan limit)
{
    private const string LibraryFolder = "x86_64";
    private const string TimeFile = "seconds.txt";
    private static readonly TimeSpan LimitOfCompiler = TimeSpan.FromMinutes(20);

    /// <summary>Runs a model.</summary>
    public ModelRun Run(Model model)
    {
        string key = FolderDigest.Of(model.Folder, model.Drive.Fingerprint, DriveScript.Collector);
        string kept = Path.Combine(store, model.Number, "run-" + key);

        // A run that was cut off is worth another try when there is more time.
        if (ModelRun.Load(kept) is { } known && (known.ExitStatus is not null || known.Seconds >= limit.TotalSeconds - 1)) return known;
        var prepared = new PreparedRun(model, scratch);
        double compileSeconds = Compile(model, prepared);
        ModelRun run = prepared.Run(command, limit, compileSeconds);
        run.Save(kept);
        return run;
    }

    /// <summary>Puts the compiled mechanisms where nrniv looks for them; compiling the same files again is spared.</summary>
    /// <returns>How long it took, now or then, s.</returns>
    private double Compile(Model model, PreparedRun prepared)
    {
        if (prepared.ModFolders.Count == 0) return 0;
        string digest = FolderDigest.OfFiles(prepared.Copy.Folder, prepared.ModFolders.SelectMany(Directory.EnumerateFiles).Where(IsSource));
        string kept = Path.Combine(store, model.Number, "mechanisms-" + digest);
        string library = Path.Combine(prepared.Copy.StartFolder, LibraryFolder), time = Path.Combine(kept, TimeFile);
        if (Directory.Exists(library)) Directory.Delete(library, recursive: true);
        if (File.Exists(time))
        {
            ModelCopy.Copy(Path.Combine(kept, LibraryFolder), library);
            return double.Parse(File.ReadAllText(time), CultureInfo.InvariantCulture);
        }

        ProcessResult result = TimedProcess.Run([compiler, .. prepared.ModFolders], prepared.Copy.StartFolder, LimitOfCompiler);
        if (result.ExitStatus != 0 || !Directory.Exists(library))
        {
            string reason = result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "no reason given";
            Console.Error.WriteLine($"{model.Number}: its mechanisms do not compile for NEURON: {reason}");
            return result.Seconds;
        }

        ModelCopy.Copy(library, Path.Combine(kept, LibraryFolder));
        File.WriteAllText(time, result.Seconds.ToString("F2", CultureInfo.InvariantCulture));
        return result.Seconds;
    }

    private static bool IsSource(string path) => Path.GetExtension(path).ToUpperInvariant() is ".MOD" or ".INC" or ".H" or ".C";
}

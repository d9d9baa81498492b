using Hoc.Net.Compat.Models;

namespace Hoc.Net.Compat.Running;

/// <summary>A copy of a model, and the script that drives it, for one run.</summary>
internal sealed class PreparedRun
{
    private readonly string _drive;
    private readonly string _dump;

    /// <summary>Prepares a run.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scratch">The folder for the copy and the script, the same for all programs.</param>
    public PreparedRun(Model model, string scratch)
    {
        Copy = ModelCopy.Make(model, scratch);
        ModFolders = model.ModFolders(Copy.Folder, Copy.StartFolder);
        _drive = Path.Combine(scratch, model.Number + ".drive.hoc");
        _dump = Path.Combine(scratch, model.Number + ".dump");
        File.Delete(_dump);
        DriveScript.Write(model.Drive, _drive, _dump);
        Options = model.Drive.StackSize is { } size ? ["-nobanner", "-NSTACK", size] : ["-nobanner"];
    }

    /// <summary>The copy of the model.</summary>
    public ModelCopy Copy { get; }

    /// <summary>The folders of its .mod files.</summary>
    public IReadOnlyList<string> ModFolders { get; }

    /// <summary>Options of NEURON's that the model needs.</summary>
    public IReadOnlyList<string> Options { get; }

    /// <summary>Runs the model by a program and removes the copy.</summary>
    /// <param name="command">The program and its options.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="compileSeconds">How long its mechanisms took to compile, s.</param>
    public ModelRun Run(IReadOnlyList<string> command, TimeSpan limit, double compileSeconds = 0)
    {
        ProcessResult result = TimedProcess.Run([.. command, .. Options, Copy.Start, _drive], Copy.StartFolder, limit);
        var run = new ModelRun
        {
            CompileSeconds = compileSeconds,
            Seconds = result.Seconds,
            ExitStatus = result.ExitStatus,
            Output = result.Output,
            Errors = result.Errors,
            Dump = File.Exists(_dump) ? File.ReadAllText(_dump) : "",
        };
        Copy.Delete();
        return run;
    }
}

using Hoc.Net.Plotting;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record RunRequest
{
    private const string NameWithoutScript = "hoc";

    /// <summary>What to run, in order; empty for an interactive session or a script on standard input.</summary>
    public IReadOnlyList<ScriptInput> Inputs { get; init; } = [];

    /// <summary>Whether the version is asked for instead.</summary>
    public bool AsksVersion { get; init; }

    /// <summary>Whether to stay at a prompt afterwards.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether standard input counts as typed; null for what it is.</summary>
    public bool? IsTerminal { get; init; }

    /// <summary>The folder for pictures; null for beside the script.</summary>
    public string? PlotDirectory { get; init; }

    /// <summary>Whether Graphs become pictures.</summary>
    public bool DrawsPictures { get; init; } = true;

    /// <summary>The formats of pictures, by their endings.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["png"];

    /// <summary>Size, resolution and theme of pictures; null for the usual ones.</summary>
    public FigureWriteOptions? PictureOptions { get; init; }

    /// <summary>The folder for data as CSV; null for none.</summary>
    public string? CsvDirectory { get; init; }

    /// <summary>The folder for data as NumPy's files; null for none.</summary>
    public string? NpyDirectory { get; init; }

    /// <summary>The variables to be recorded in each run.</summary>
    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>The file for <see cref="Records"/>; null for one named after the script.</summary>
    public string? RecordFile { get; init; }

    /// <summary>Whether the panels are printed in the end.</summary>
    public bool ListsPanels { get; init; }

    /// <summary>The folders of MOD files that --mod names; empty to look for them.</summary>
    public IReadOnlyList<string> MechanismPath { get; init; } = [];

    /// <summary>Whether only the script speaks.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether warnings about missing files and voltages that are not finite stop the script.</summary>
    public bool IsStrict { get; init; }

    /// <summary>What a script may use up.</summary>
    public HocLimits Limits { get; init; } = HocLimits.None;

    /// <summary>Whether scripts reach no files to write outside the working folder and no programs.</summary>
    public bool IsSafe { get; init; }

    /// <summary>How deep calls may nest; null for the default.</summary>
    public int? CallDepth { get; init; }

    /// <summary>What the names of files begin with: the last script's name.</summary>
    public string BaseName => Path.GetFileNameWithoutExtension(LastScript) ?? NameWithoutScript;

    /// <summary>Where files go unless told otherwise: beside the last script.</summary>
    public string ScriptFolder => (IsSafe ? null : Path.GetDirectoryName(LastScript)) ?? "";

    private string? LastScript => Inputs.LastOrDefault(static input => input.Path is not null)?.Path;

    /// <summary>The same with one more thing to run.</summary>
    public RunRequest With(ScriptInput input) => this with { Inputs = [.. Inputs, input] };
}

using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The options of a run: one table for parsing, for help and for finding what was mistyped.</summary>
internal static class RunOptions
{
    /// <summary>Our own options, then NEURON's.</summary>
    public static IReadOnlyList<CommandOption<RunRequest>> All { get; } = [.. Own(), .. NeuronOptions.All()];

    private static CommandOption<RunRequest>[] Own() =>
    [
        new(["-c"], "statements", "Run statements; may stand before, between and behind scripts.",
            static (run, value) => run.With(ScriptInput.OfStatements(value))),
        new(["-i", "--interactive"], null, "Stay at a prompt afterwards.",
            static (run, _) => run with { IsInteractive = true }),
        new(["--plots"], "folder", "The folder for pictures (default: beside the script).",
            static (run, value) => run with { PlotDirectory = Folder("--plots", value) }),
        new(["--no-plots"], null, "Draw no pictures.",
            static (run, _) => run with { DrawsPictures = false }),
        new(["--format"], "formats", "Formats of pictures: png, svg, pdf, eps, or several with commas (default: png).",
            static (run, value) => run with { Formats = Formats(value) }) { Choices = ["png", "svg", "pdf", "eps"] },
        new(["--size"], "WxH", "Size of pictures in px of 1/96 inch, such as 600x400.",
            static (run, value) => run with { PictureOptions = OutputText.WithSize(run.PictureOptions, value) }),
        new(["--dpi"], "n", "Pixels an inch of PNG pictures (default: 192).",
            static (run, value) => run with { PictureOptions = OutputText.WithResolution(run.PictureOptions, value) }),
        new(["--theme"], "name", "Colours of pictures: light, dark, or mono for black and white (default: light).",
            static (run, value) => run with { PictureOptions = OutputText.WithTheme(run.PictureOptions, value) }) { Choices = ["light", "dark", "mono"] },
        new(["--csv"], "folder", "Write the data of graphs and recordings there as CSV.",
            static (run, value) => run with { CsvDirectory = Folder("--csv", value) }),
        new(["--npy"], "folder", "Write the data of graphs and recordings there as NumPy's .npy.",
            static (run, value) => run with { NpyDirectory = Folder("--npy", value) }),
        new(["--record"], "variable", "Record a variable such as 'soma.v(.5)' in each run; again for more.",
            static (run, value) => run with { Records = [.. run.Records, value] }),
        new(["--out"], "file", "The file for --record, .csv or .npy (default: the script's name and .csv).",
            static (run, value) => run with { RecordFile = value }),
        new(["--press"], "button", "Press a button of a panel, such as \"Init & Run\"; in order with scripts.",
            static (run, value) => run.With(ScriptInput.OfButton(value))),
        new(["--set"], "field=value", "Enter a value into a field of a panel, or a variable; in order with scripts.",
            static (run, value) => run.With(OutputText.Field(value))),
        new(["--panels"], null, "Print the panels of buttons and fields in the end.",
            static (run, _) => run with { ListsPanels = true }),
        new(["--mod"], "folder", "A folder of NMODL mechanisms; again for more, or several with ';'.",
            static (run, value) => run with { MechanismPath = [.. run.MechanismPath, .. value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] }),
        new(["--strict"], null, "End at warnings too: a missing file, a voltage that is not finite.",
            static (run, _) => run with { IsStrict = true }),
        new(["--limits"], "list", "End what uses up more: time=10s,steps=1e6,memory=500MB,output=10MB, or some of them.",
            static (run, value) => run with { Limits = LimitText.Parse(value, run.Limits) }),
        new(["--safe"], null, "For scripts of strangers: write below the working folder alone, start no programs.",
            static (run, _) => run with { IsSafe = true }),
        new(["-q", "--quiet"], null, "Do not tell of the pictures written, nor how far a run is.",
            static (run, _) => run with { IsQuiet = true }),
        new(["--version"], null, "Print the version.",
            static (run, _) => run with { AsksVersion = true }),
    ];

    private static string Folder(string option, string value) => File.Exists(value)
        ? throw new UsageException($"'{value}' is a file; {option} takes a folder{(option == "--plots" ? " for the pictures" : "")}.")
        : value;

    private static string[] Formats(string value)
    {
        string[] names = value.Split(',');
        foreach (string name in names)
        {
            if (!PictureOptions.IsKnownFormat(name)) throw new UsageException($"'{name}' is no format of pictures; use png, svg, pdf or eps.");
        }

        return [.. names.Distinct()];
    }
}

using System.CommandLine;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The options of nrniv as people type them. Those about windows and Python ask for what hoc does anyway.</summary>
internal sealed class NeuronOptions
{
    private static readonly string[] Flags =
        ["-nogui", "-nobanner", "-nopython", "-isatty", "-noisatty", "-notatty", "-mpi", "-nobrowser", "-showerr"];

    private static readonly string[] ValuedIgnored = ["-dll", "-NSTACK", "-Py_NoSiteFlag", "-pyexe", "-theme", "-bg", "-fg"];

    private readonly Option<int?> _frames = new("-NFRAME") { Hidden = true };

    /// <summary>Declares them on a verb, hidden from its help.</summary>
    public void AddTo(Command command)
    {
        foreach (string name in Flags) command.Add(new Option<bool>(name) { Hidden = true });
        foreach (string name in ValuedIgnored) command.Add(new Option<string?>(name) { Hidden = true });
        command.Add(_frames);
    }

    /// <summary>How deep calls may nest, where <c>-NFRAME</c> says so.</summary>
    public int? CallDepth(ParseResult result) => result.GetValue(_frames);
}

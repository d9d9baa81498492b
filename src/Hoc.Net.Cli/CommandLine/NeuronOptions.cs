using System.Globalization;
using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The options of nrniv as people type them. Most are about windows, Python and processes, and change nothing here.</summary>
internal static class NeuronOptions
{
    private static readonly string[] Flags =
        ["-nogui", "-nobanner", "-nopython", "-Py_NoSiteFlag", "-mpi", "-showwinio", "-hidewinio", "-dismissbutton"];

    private static readonly string[] Valued = ["-dll", "-NSTACK", "-bbs_nhost", "-pyexe", "-extrapipeinput", "-mswin_scale"];

    /// <summary>All of them; none is on the list of the help page.</summary>
    public static IEnumerable<CommandOption<RunRequest>> All() =>
    [
        new(Flags, null, null, static (run, _) => run),
        new(Valued, "value", null, static (run, _) => run),
        new(["-NFRAME"], "n", null, static (run, value) => run with { CallDepth = Depth(value) }),
        new(["-isatty"], null, null, static (run, _) => run with { IsTerminal = true }),
        new(["-notatty"], null, null, static (run, _) => run with { IsTerminal = false }),
    ];

    private static int Depth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int depth) && depth > 0
            ? depth
            : throw new UsageException($"-NFRAME takes a number of calls from 1 on, not '{text}'.");
}

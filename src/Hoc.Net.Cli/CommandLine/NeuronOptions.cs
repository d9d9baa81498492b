using System.CommandLine;
using System.Globalization;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The options of nrniv as people type them. Those about windows, Python and processes ask for nothing that hoc does not do anyway.</summary>
internal sealed class NeuronOptions
{
    private static readonly string[] Flags =
    [
        "-nogui", "-nobanner", "-nopython", "-Py_NoSiteFlag", "-mpi", "-showwinio", "-hidewinio", "-dismissbutton",
    ];

    private static readonly string[] Valued = ["-dll", "-NSTACK", "-bbs_nhost", "-pyexe", "-extrapipeinput", "-mswin_scale"];

    private readonly Option<string?> _frames = new("-NFRAME") { Hidden = true };
    private readonly Option<bool> _isTerminal = new("-isatty") { Hidden = true };
    private readonly Option<bool> _isNoTerminal = new("-notatty") { Hidden = true };

    /// <summary>Declares them, hidden from the list of options.</summary>
    public void AddTo(Command command)
    {
        foreach (string name in Flags) command.Add(new Option<bool>(name) { Hidden = true });
        foreach (string name in Valued) command.Add(new Option<string?>(name) { Hidden = true });
        command.Add(_frames);
        command.Add(_isTerminal);
        command.Add(_isNoTerminal);
        _frames.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ParseDepth(token.Value) is null))
                result.AddError($"-NFRAME takes a number of calls from 1 on, not '{token.Value}'.");
        });
    }

    /// <summary>How deep calls may nest, where <c>-NFRAME</c> says so.</summary>
    public int? CallDepth(ParseResult result) => result.GetValue(_frames) is { } depth ? ParseDepth(depth) : null;

    /// <summary>Whether standard input counts as typed, where <c>-isatty</c> or <c>-notatty</c> says so.</summary>
    public bool? IsTerminal(ParseResult result) =>
        result.GetValue(_isTerminal) ? true : result.GetValue(_isNoTerminal) ? false : null;

    private static int? ParseDepth(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int depth) && depth > 0 ? depth : null;
}

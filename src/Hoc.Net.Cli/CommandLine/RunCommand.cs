using System.CommandLine;
using System.CommandLine.Parsing;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The verb <c>run</c>: scripts, statements and standard input in the order in which they are written.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string[]> _scripts = new("script") { Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string[]> _statements = new("-c")
    {
        Description = "Run statements; may stand before, between and behind scripts.",
        HelpName = "statements",
    };

    private readonly Option<bool> _interactive = new("--interactive", "-i") { Description = "Stay at a prompt afterwards." };
    private readonly Option<string?> _plots = new("--plots") { Description = "The folder for pictures (default: beside the script).", HelpName = "folder" };
    private readonly Option<bool> _noPlots = new("--no-plots") { Description = "Draw no pictures." };
    private readonly Option<string?> _format = new("--format") { Description = "Formats of pictures: png, svg, pdf, or several with commas (default: png).", HelpName = "formats" };
    private readonly Option<string[]> _mod = new("--mod") { Description = "A folder of NMODL mechanisms; accepted, not compiled yet.", HelpName = "folder" };
    private readonly Option<bool> _strict = new("--strict") { Description = "End at warnings too: a missing file, a voltage that is not finite." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Do not tell of the pictures written." };
    private readonly Option<bool> _version = new("--version") { Description = "Print the version." };
    private readonly Option<bool> _help = new("--help", "-h", "-?", "-help") { Description = "Print this page." };
    private readonly NeuronOptions _neuron = new();

    /// <summary>Declares the verb.</summary>
    public RunCommand()
    {
        Command = new Command("run") { _scripts };
        foreach (Option option in (Option[])[_statements, _interactive, _plots, _noPlots, _format, _mod, _strict, _quiet, _version, _help])
            Command.Add(option);
        _neuron.AddTo(Command);
        _format.Validators.Add(RefuseUnknownFormats);
        _plots.Validators.Add(RefuseFiles);
    }

    /// <summary>The verb.</summary>
    public Command Command { get; }

    /// <summary>Whether <c>--help</c> was given, which precedes everything else.</summary>
    public bool AsksForHelp(ParseResult result) => result.GetValue(_help);

    /// <summary>Whether <c>--version</c> was given.</summary>
    public bool AsksForVersion(ParseResult result) => result.GetValue(_version);

    /// <summary>What a valid command line asks for.</summary>
    public RunRequest RequestFrom(ParseResult result) => new()
    {
        Inputs = [.. WordsOf(result).Select(InputFrom).OfType<ScriptInput>()],
        IsInteractive = result.GetValue(_interactive),
        IsTerminal = _neuron.IsTerminal(result),
        PlotDirectory = result.GetValue(_plots),
        DrawsPictures = !result.GetValue(_noPlots),
        Formats = result.GetValue(_format) is { } formats ? [.. formats.Split(',').Distinct()] : ["png"],
        IsQuiet = result.GetValue(_quiet),
        IsStrict = result.GetValue(_strict),
        CallDepth = _neuron.CallDepth(result),
    };

    /// <summary>Options that there are not: the parser takes them for scripts.</summary>
    public IEnumerable<string> MistakesIn(ParseResult result) =>
        from word in WordsOf(result)
        where word.MayBeMistypedOption
        let near = NearNames.Nearest(word.Text.Split('=')[0], Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)))
        select $"there is no option '{word.Text}'.{(near is null ? "" : $" Did you mean '{near}'?")}";

    private static ScriptInput? InputFrom(CommandLineWord word) => word switch
    {
        { Option: "-c" } => ScriptInput.OfStatements(word.Text),
        { Option: not null } => null,
        { IsLiteral: false, Text: "-" } => ScriptInput.StandardInput,
        _ => ScriptInput.OfFile(word.Text),
    };

    /// <summary>The words that are no options, in order: the parser itself would keep files and statements apart.</summary>
    private IEnumerable<CommandLineWord> WordsOf(ParseResult result)
    {
        string? option = null;
        bool isLiteral = false;
        foreach (Token token in result.Tokens)
        {
            switch (token.Type)
            {
                case TokenType.Option:
                    option = TakesValue(token.Value) ? token.Value : null;
                    break;
                case TokenType.DoubleDash:
                    isLiteral = true;
                    break;
                case TokenType.Argument:
                    yield return new CommandLineWord(token.Value, option, isLiteral);
                    option = null;
                    break;
            }
        }
    }

    private bool TakesValue(string name) => Command.Options.Any(option =>
        (option.Name == name || option.Aliases.Contains(name)) && option.Arity.MinimumNumberOfValues > 0);

    private static void RefuseUnknownFormats(OptionResult result)
    {
        foreach (string name in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (!PictureOptions.IsKnownFormat(name))
                result.AddError($"'{name}' is no format of pictures; use png, svg or pdf.");
        }
    }

    private static void RefuseFiles(OptionResult result)
    {
        foreach (Token token in result.Tokens.Where(token => File.Exists(token.Value)))
            result.AddError($"'{token.Value}' is a file; --plots takes a folder for the pictures.");
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The verb <c>run</c>: scripts, statements and standard input in the order in which they are written.</summary>
internal sealed class RunCommand
{
    private readonly Argument<string[]> _scripts = new("script")
    {
        Description = "HOC files, run in order; - is standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _statements = new("-c")
    {
        Description = "Run statements; may stand between and behind scripts.",
        HelpName = "statements",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _interactive = new("--interactive", "-i") { Description = "Stay in an interactive session afterwards." };
    private readonly Option<string?> _plots = new("--plots") { Description = "The folder for pictures (default: beside the script).", HelpName = "folder" };
    private readonly Option<bool> _noPlots = new("--no-plots") { Description = "Draw no pictures." };
    private readonly Option<string> _format = new("--format") { Description = "Formats of pictures: png, svg, pdf, or several with commas (default: png).", HelpName = "formats" };
    private readonly Option<string[]> _mod = new("--mod") { Description = "A folder of NMODL mechanisms (accepted; compiled from a later version on).", HelpName = "folder" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing beyond what the script prints." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Stop at what is otherwise a warning: a missing file, a voltage that is not finite." };
    private readonly NeuronOptions _neuron = new();

    /// <summary>Declares the verb.</summary>
    public RunCommand()
    {
        Command = new Command("run", "Run scripts and statements (the verb may be left out).");
        Command.Add(_scripts);
        foreach (Option option in (Option[])[_statements, _interactive, _plots, _noPlots, _format, _mod, _quiet, _strict])
            Command.Add(option);
        _neuron.AddTo(Command);
        _scripts.Validators.Add(RejectUnknownOptions);
        _format.Validators.Add(RejectUnknownFormats);
        Command.SetAction(result => new ScriptRunner(RequestFrom(result)).Run());
    }

    /// <summary>The verb.</summary>
    public Command Command { get; }

    private RunRequest RequestFrom(ParseResult result) => new()
    {
        Inputs = InputsInOrder(result),
        IsInteractive = result.GetValue(_interactive),
        PlotDirectory = result.GetValue(_plots),
        DrawsPictures = !result.GetValue(_noPlots),
        Formats = [.. (result.GetValue(_format) ?? "png").Split(',').Distinct()],
        IsQuiet = result.GetValue(_quiet),
        IsStrict = result.GetValue(_strict),
        CallDepth = _neuron.CallDepth(result),
    };

    /// <summary>The parser keeps files and -c apart, but <c>hoc a.hoc -c "x=1" b.hoc</c> means this order.</summary>
    private List<ScriptInput> InputsInOrder(ParseResult result)
    {
        var inputs = new List<ScriptInput>();
        string? option = null;
        foreach (Token token in result.Tokens)
        {
            switch (token.Type)
            {
                case TokenType.Option:
                    option = TakesValue(token.Value) ? token.Value : null;
                    break;
                case TokenType.Argument:
                    if (option is null) inputs.Add(token.Value == "-" ? ScriptInput.StandardInput : ScriptInput.OfFile(token.Value));
                    else if (option == "-c") inputs.Add(ScriptInput.OfStatements(token.Value));
                    option = null;
                    break;
            }
        }

        return inputs;
    }

    private bool TakesValue(string name) => Command.Options.Any(option =>
        (option.Name == name || option.Aliases.Contains(name)) && option.Arity.MinimumNumberOfValues > 0);

    private void RejectUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
        {
            string? near = Nearest(token.Value);
            result.AddError($"there is no option '{token.Value}'{(near is null ? "" : $"; did you mean '{near}'")}.");
        }
    }

    private string? Nearest(string name) => Command.Options
        .Where(option => !option.Hidden)
        .Select(option => option.Name)
        .FirstOrDefault(known => known.TrimStart('-').StartsWith(name.TrimStart('-')[..Math.Min(3, name.TrimStart('-').Length)], StringComparison.OrdinalIgnoreCase));

    private static void RejectUnknownFormats(OptionResult result)
    {
        foreach (string name in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (!PictureOptions.IsKnownFormat(name))
                result.AddError($"'{name}' is no format of pictures; use png, svg or pdf.");
        }
    }
}

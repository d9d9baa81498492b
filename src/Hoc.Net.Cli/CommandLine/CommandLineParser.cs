using System.CommandLine;
using System.CommandLine.Parsing;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>Reads the words of a command line; System.CommandLine tells options, values and scripts apart.</summary>
/// <remarks>
/// The words are then taken in their order, because that of scripts and statements counts. Nothing is expanded (no response
/// files, no bundles of letters: NEURON's options have one dash), and an unknown option is a mistake, not a script.
/// </remarks>
/// <param name="arguments">The words.</param>
internal sealed class CommandLineParser(IReadOnlyList<string> arguments)
{
    private const string DefaultVerb = "run";

    private readonly List<string> _mistakes = [];
    private RunRequest _request = new();

    /// <summary>What is wrong with the command line, a sentence each.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>Reads all words; gives what they ask for.</summary>
    public RunRequest Parse()
    {
        var configuration = new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        ParseResult result = Declare().Parse(WithVerb(), configuration);
        bool isLiteral = false;
        string? waiting = null; // the option whose value comes next
        foreach (Token token in result.Tokens)
        {
            switch (token.Type)
            {
                case TokenType.DoubleDash:
                    isLiteral = true;
                    break;
                case TokenType.Option:
                    Miss(waiting);
                    waiting = Begin(token.Value);
                    break;
                case TokenType.Argument when waiting is not null:
                    Apply(RunOptions.Find(waiting)!, token.Value);
                    waiting = null;
                    break;
                case TokenType.Argument:
                    Take(token.Value, isLiteral);
                    break;
            }
        }

        Miss(waiting);
        return _request;
    }

    private string[] WithVerb() => arguments is [DefaultVerb, ..] ? [.. arguments] : [DefaultVerb, .. arguments];

    private static RootCommand Declare()
    {
        var run = new Command(DefaultVerb) { new Argument<string[]>("script") { Arity = ArgumentArity.ZeroOrMore } };
        foreach (CommandOption option in RunOptions.All)
        {
            run.Add(new Option<string[]>(option.Names[0], option.Names[1..])
            {
                Arity = option.Value is null ? ArgumentArity.Zero : ArgumentArity.OneOrMore,
                AllowMultipleArgumentsPerToken = false,
            });
        }

        var root = new RootCommand { run };
        root.Options.Clear(); // help and version are ours, so that they stand in the one table
        root.Directives.Clear();
        return root;
    }

    /// <summary>An option without a value is done at once; gives the name of one that waits for its value.</summary>
    private string? Begin(string name)
    {
        CommandOption option = RunOptions.Find(name)!;
        if (option.Value is not null) return name;
        if (arguments.Any(word => word.StartsWith(name + "=", StringComparison.Ordinal))) _mistakes.Add($"{name} takes no value.");
        else Apply(option, "");
        return null;
    }

    private void Take(string word, bool isLiteral)
    {
        if (!isLiteral && word == "-") _request = _request.With(ScriptInput.StandardInput);
        else if (!isLiteral && word is ['-', ..]) _mistakes.Add(NoSuchOption(word.Split('=')[0]));
        else _request = _request.With(ScriptInput.OfFile(word));
    }

    private void Miss(string? option)
    {
        if (option is not null) _mistakes.Add($"{option} needs a value: {option} {RunOptions.Find(option)!.Value}.");
    }

    private void Apply(CommandOption option, string value)
    {
        try
        {
            _request = option.Apply(_request, value);
        }
        catch (UsageException mistake)
        {
            _mistakes.Add(mistake.Message);
        }
    }

    private static string NoSuchOption(string name)
    {
        string? near = NearNames.Nearest(name, RunOptions.All.SelectMany(option => option.Names));
        return $"there is no option '{name}'.{(near is null ? "" : $" Did you mean '{near}'?")}";
    }
}

using System.CommandLine.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>Reads the words behind a verb; System.CommandLine tells options, values and other words apart.</summary>
/// <remarks>
/// The words are then taken in their order, because that of scripts and statements counts. Nothing is expanded (no response
/// files, no bundles of letters: NEURON's options have one dash), and an unknown option is a mistake, not a script.
/// </remarks>
/// <param name="verb">The verb.</param>
/// <param name="words">The words.</param>
internal sealed class CommandLineParser<TRequest>(Verb<TRequest> verb, IReadOnlyList<string> words)
    where TRequest : notnull, new()
{
    private readonly List<string> _mistakes = [];
    private TRequest _request = new();

    /// <summary>What is wrong with the command line, a sentence each.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>Whether the help page is asked for.</summary>
    public bool AsksHelp { get; private set; }

    /// <summary>Reads all words; gives what they ask for.</summary>
    public TRequest Parse()
    {
        bool isLiteral = false;
        string? waiting = null; // the option whose value comes next
        foreach (Token token in CommandSyntax.Parse(verb, words).Tokens)
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
                    Change(token.Value, Find(waiting)!.Apply);
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

    /// <summary>An option without a value is done at once; gives the name of one that waits for its value.</summary>
    private string? Begin(string name)
    {
        if (Array.IndexOf(CommandSyntax.HelpNames, name) >= 0)
        {
            AsksHelp = true;
            return null;
        }

        CommandOption<TRequest> option = Find(name)!;
        if (option.Value is not null) return name;
        if (words.Any(word => word.StartsWith(name + "=", StringComparison.Ordinal))) _mistakes.Add($"{name} takes no value.");
        else Change("", option.Apply);
        return null;
    }

    private void Take(string word, bool isLiteral)
    {
        if (!isLiteral && word is ['-', _, ..]) _mistakes.Add(NoSuchOption(word.Split('=')[0]));
        else Change(word, (request, taken) => verb.With(request, taken, isLiteral));
    }

    private void Miss(string? option)
    {
        if (option is not null) _mistakes.Add($"{option} needs a value: {option} {Find(option)!.Value}.");
    }

    private void Change(string value, Func<TRequest, string, TRequest> change)
    {
        try
        {
            _request = change(_request, value);
        }
        catch (UsageException mistake)
        {
            _mistakes.Add(mistake.Message);
        }
    }

    private CommandOption<TRequest>? Find(string name)
    {
        foreach (CommandOption<TRequest> option in verb.Options)
        {
            if (Array.IndexOf(option.Names, name) >= 0) return option;
        }

        return null;
    }

    private string NoSuchOption(string name)
    {
        string? near = NearNames.Suggest(name, verb.Options.SelectMany(static option => option.Names).Concat(CommandSyntax.HelpNames));
        return $"there is no option '{name}'{verb.Owner}.{(near is null ? "" : $" {near}")}";
    }
}

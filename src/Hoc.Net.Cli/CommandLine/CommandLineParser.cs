using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>Reads the words of a command line in their order.</summary>
/// <remarks>
/// Our own, because the order of scripts and statements counts, NEURON's options have one dash, nothing may be expanded or
/// guessed, and a parser that took longer than the rest of a short run would be felt.
/// </remarks>
/// <param name="arguments">The words.</param>
internal sealed class CommandLineParser(IReadOnlyList<string> arguments)
{
    private const string DefaultVerb = "run";

    private readonly List<string> _mistakes = [];
    private RunRequest _request = new();
    private int _next;

    /// <summary>What is wrong with the command line, a sentence each.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>Reads all words; gives what they ask for.</summary>
    public RunRequest Parse()
    {
        if (arguments is [DefaultVerb, ..]) _next = 1;
        bool isLiteral = false;
        while (_next < arguments.Count)
        {
            string word = arguments[_next++];
            if (isLiteral || word is "" || word[0] != '-') _request = _request.With(ScriptInput.OfFile(word));
            else if (word == "-") _request = _request.With(ScriptInput.StandardInput);
            else if (word == "--") isLiteral = true;
            else Apply(word);
        }

        return _request;
    }

    private void Apply(string word)
    {
        int equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=') : -1;
        string name = equals < 0 ? word : word[..equals];
        if (RunOptions.Find(name) is not { } option) _mistakes.Add(NoSuchOption(name));
        else if (option.Value is null && equals >= 0) _mistakes.Add($"{name} takes no value.");
        else if (option.Value is { } value && equals < 0 && _next == arguments.Count) _mistakes.Add($"{name} needs a value: {name} {value}.");
        else Apply(option, option.Value is null ? "" : equals >= 0 ? word[(equals + 1)..] : arguments[_next++]);
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

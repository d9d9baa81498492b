using System.CommandLine;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>The verbs as System.CommandLine knows them.</summary>
internal static class CommandSyntax
{
    /// <summary>Each verb has these.</summary>
    public static readonly string[] HelpNames = ["-h", "--help", "-help", "-?"];

    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Tells apart the words behind a verb.</summary>
    public static ParseResult Parse(Verb verb, IReadOnlyList<string> words) => Root([verb]).Parse([verb.Name, .. words], Configuration);

    /// <summary>What may stand at the end of a command line that begins with <c>hoc</c>, apart from files: verbs, options.</summary>
    public static IEnumerable<string> Complete(string line)
    {
        string words = line.TrimStart() is var text && text.IndexOf(' ') is >= 0 and var blank ? text[(blank + 1)..].TrimStart() : "";
        int end = words.IndexOf(' ');
        bool isVerb = end < 0 ? !words.StartsWith('-') : Verbs.Find(words[..end]) is not null;
        string whole = isVerb ? words : $"{Verbs.Run.Name} {words}";
        string typed = whole[(whole.LastIndexOf(' ') + 1)..]; // the library finds what contains it, too
        return Root(Verbs.All).Parse(whole, Configuration).GetCompletions(whole.Length).Select(static found => found.Label)
            .Where(label => label.StartsWith(typed, StringComparison.Ordinal));
    }

    private static RootCommand Root(IEnumerable<Verb> verbs)
    {
        var root = new RootCommand();
        root.Options.Clear(); // help and version are ours, so that they stand in the tables
        root.Directives.Clear();
        foreach (Verb verb in verbs) root.Add(Declare(verb));
        return root;
    }

    private static Command Declare(Verb verb)
    {
        var command = new Command(verb.Name) { new Argument<string[]>("word") { Arity = ArgumentArity.ZeroOrMore } };
        foreach (ICommandOption option in verb.OptionTable) command.Add(Declare(option));
        command.Add(Declare(HelpNames[..2], hasValue: false, isHidden: false));
        command.Add(Declare(HelpNames[2..], hasValue: false, isHidden: true));
        return command;
    }

    private static Option<string[]> Declare(ICommandOption option)
    {
        Option<string[]> declared = Declare(option.Names, option.Value is not null, isHidden: option.Help is null);
        if (option.Choices.Count > 0) declared.CompletionSources.Add([.. option.Choices]);
        return declared;
    }

    private static Option<string[]> Declare(string[] names, bool hasValue, bool isHidden) => new(names[0], names[1..])
    {
        Arity = hasValue ? ArgumentArity.OneOrMore : ArgumentArity.Zero,
        AllowMultipleArgumentsPerToken = false,
        Hidden = isHidden,
    };
}

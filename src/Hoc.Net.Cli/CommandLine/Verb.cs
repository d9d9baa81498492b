using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>A verb of the command line: its words, its help page and what it does.</summary>
internal abstract class Verb
{
    /// <summary>The word that chooses it.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>What its help page says before the options.</summary>
    public abstract string Usage { get; }

    /// <summary>Its options.</summary>
    public abstract IReadOnlyList<ICommandOption> OptionTable { get; }

    /// <summary>Does what the words behind it ask for; gives the exit status.</summary>
    public abstract int Run(IReadOnlyList<string> words, StandardStreams streams);
}

/// <summary>A verb whose words make up a request.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
internal abstract class Verb<TRequest> : Verb
    where TRequest : notnull, new()
{
    /// <summary>Its options.</summary>
    public abstract IReadOnlyList<CommandOption<TRequest>> Options { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<ICommandOption> OptionTable => Options;

    /// <summary>What an unknown option is said to be missing from; empty for hoc itself.</summary>
    public virtual string Owner => $" of {Name}";

    /// <summary>How the help page is asked for.</summary>
    public virtual string HelpCommand => $"hoc {Name} --help";

    /// <summary>The help page.</summary>
    public virtual string Page => HelpPage.Of(this);

    /// <summary>The request with a word that is no option, such as a file.</summary>
    /// <param name="request">The request so far.</param>
    /// <param name="word">The word.</param>
    /// <param name="isLiteral">Whether it stands behind <c>--</c>.</param>
    /// <exception cref="UsageException">The word makes no sense.</exception>
    public abstract TRequest With(TRequest request, string word, bool isLiteral);

    /// <summary>Does what a request asks for; gives the exit status.</summary>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    public abstract int Do(TRequest request, StandardStreams streams);

    /// <inheritdoc/>
    public sealed override int Run(IReadOnlyList<string> words, StandardStreams streams)
    {
        var parser = new CommandLineParser<TRequest>(this, words);
        TRequest request = parser.Parse();
        if (parser.AsksHelp)
        {
            streams.Output.Write(Page);
            streams.Output.Flush();
            return ExitStatus.Success;
        }

        if (parser.Mistakes.Count > 0) return Refuse(parser.Mistakes, streams);
        try
        {
            int status = Do(request, streams);
            streams.Output.Flush();
            return status;
        }
        catch (UsageException mistake)
        {
            return Refuse([mistake.Message], streams);
        }
    }

    private int Refuse(IEnumerable<string> mistakes, StandardStreams streams)
    {
        streams.Output.Flush();
        foreach (string mistake in mistakes) streams.Error.WriteLine($"hoc: {ByteText.Of(mistake)}");
        streams.Error.WriteLine($"Try '{HelpCommand}'.");
        return ExitStatus.UsageError;
    }
}

namespace Hoc.Net.Cli.CommandLine;

/// <summary>What a verb without options is asked for: its words.</summary>
internal sealed record WordRequest
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether the words are themselves what is to be printed.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>The same with one more word.</summary>
    public WordRequest With(string word) => this with { Words = [.. Words, word] };
}

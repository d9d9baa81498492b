namespace Hoc.Net.Cli.CommandLine;

/// <summary>A word of the command line that is no option.</summary>
/// <param name="Text">The word.</param>
/// <param name="Option">The option whose value it is, or null.</param>
/// <param name="IsLiteral">Whether it stands behind <c>--</c>, where all words are files.</param>
internal readonly record struct CommandLineWord(string Text, string? Option, bool IsLiteral)
{
    /// <summary>Whether it looks like an option, and is none.</summary>
    public bool MayBeMistypedOption => Option is null && !IsLiteral && Text is ['-', _, ..];
}

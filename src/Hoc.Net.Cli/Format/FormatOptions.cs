namespace Hoc.Net.Cli.Format;

/// <summary>What a command line that begins with <c>fmt</c> asks for.</summary>
internal sealed record FormatOptions
{
    /// <summary>The path that stands for standard input and output.</summary>
    public const string Standard = "-";

    /// <summary>Scripts, MOD files and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The blanks of one level.</summary>
    public int Indent { get; init; } = 4;

    /// <summary>Whether files are only looked at.</summary>
    public bool OnlyChecks { get; init; }
}

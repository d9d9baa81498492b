namespace Hoc.Net.Cli.Mod;

/// <summary>What a command line that begins with <c>mod</c> asks for.</summary>
internal sealed record ModRequest
{
    /// <summary>The .mod files, and folders of them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The stage whose program is to be printed; null for the report.</summary>
    public ModStage? Stage { get; init; }
}

namespace Hoc.Net.Cli.Morph;

/// <summary>What a command line that begins with <c>morph</c> asks for.</summary>
internal sealed record MorphRequest
{
    /// <summary>The reconstruction files.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Where pictures go; null for the folder of each file.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether there are pictures.</summary>
    public bool Draws { get; init; } = true;

    /// <summary>The formats of pictures, by their endings.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["png"];
}

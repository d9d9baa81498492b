namespace Hoc.Net.Cli.Check;

/// <summary>What a command line that begins with <c>check</c> asks for.</summary>
internal sealed record CheckOptions
{
    /// <summary>Scripts, sessions, MOD files and folders of them; none for the working folder.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Folders of MOD files; none to look for them.</summary>
    public IReadOnlyList<string> MechanismPath { get; init; } = [];

    /// <summary>How to tell what was found.</summary>
    public CheckFormat Format { get; init; }

    /// <summary>Whether warnings too make the exit status 1.</summary>
    public bool IsStrict { get; init; }
}

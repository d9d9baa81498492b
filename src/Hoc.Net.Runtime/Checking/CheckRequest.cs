namespace Hoc.Net.Runtime.Checking;

/// <summary>What is to be checked.</summary>
/// <param name="Paths">Scripts, sessions, MOD files, and folders of them, as the user names them.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths)
{
    /// <summary>Folders of MOD files; null to look for them as a run does.</summary>
    public IReadOnlyList<string>? MechanismPath { get; init; }

    /// <summary>The folder that relative paths begin from.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;
}

namespace Hoc.Net.Cli.CommandLine;

/// <summary>What can be said of an option without knowing what it changes.</summary>
internal interface ICommandOption
{
    /// <summary>Its names; help shows them in this order.</summary>
    string[] Names { get; }

    /// <summary>What help calls its value; null for an option without one.</summary>
    string? Value { get; }

    /// <summary>What it does; null keeps it off the help page.</summary>
    string? Help { get; }

    /// <summary>The values that it may have; empty where there is no end of them.</summary>
    IReadOnlyList<string> Choices { get; }
}

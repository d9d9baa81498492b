namespace Hoc.Net.Cli.Running;

/// <summary>What a command line asks of hoc itself instead of running anything.</summary>
internal enum Question
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>How it is used.</summary>
    Help,

    /// <summary>Which version it is.</summary>
    Version,
}

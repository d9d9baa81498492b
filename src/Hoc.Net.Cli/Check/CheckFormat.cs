namespace Hoc.Net.Cli.Check;

/// <summary>How <c>hoc check</c> tells what it found.</summary>
internal enum CheckFormat
{
    /// <summary>As a run tells mistakes, for people.</summary>
    Text,

    /// <summary>An array of objects, for programs.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for editors and code hosts.</summary>
    Sarif,
}

namespace Hoc.Net.Cli.Prompting;

/// <summary>A line that somebody typed.</summary>
/// <param name="Text">The line without its end.</param>
/// <param name="Ending">How it was left.</param>
internal readonly record struct TypedLine(string Text, LineEnding Ending);

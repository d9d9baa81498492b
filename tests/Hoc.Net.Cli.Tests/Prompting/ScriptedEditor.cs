using Hoc.Net.Cli.Prompting;

namespace Hoc.Net.Cli.Tests.Prompting;

/// <summary>Somebody who types given lines and then leaves with Ctrl-D; <c>^C</c> at the end of a line is that key.</summary>
internal sealed class ScriptedEditor(params string[] lines) : ILineEditor
{
    private int _next;

    /// <summary>The prompts seen, and the lines typed behind them.</summary>
    public List<string> Screen { get; } = [];

    /// <inheritdoc/>
    public TypedLine Read(string prompt)
    {
        if (_next == lines.Length) return new TypedLine("", LineEnding.EndOfInput);
        string line = lines[_next++];
        Screen.Add(prompt + line);
        return line.EndsWith("^C", StringComparison.Ordinal)
            ? new TypedLine(line[..^2], LineEnding.Abandoned)
            : new TypedLine(line, LineEnding.Entered);
    }
}

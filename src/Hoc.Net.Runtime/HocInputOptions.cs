namespace Hoc.Net.Runtime;

/// <summary>How statements are read from a terminal or a pipe.</summary>
public sealed record HocInputOptions
{
    /// <summary>What diagnostics call the input.</summary>
    public string Name { get; init; } = "<stdin>";

    /// <summary>Whether the session goes on with the next statement after a mistake, as for somebody who types.</summary>
    public bool GoOnAfterMistakes { get; init; }

    /// <summary>Called before each line is read; it is told whether the line goes on with a statement already begun.</summary>
    public Action<bool>? Prompt { get; init; }
}

namespace Hoc.Net.Cli.Prompting;

/// <summary>How graphs are shown among the text of a terminal.</summary>
internal enum InlineWay
{
    /// <summary>By a plot of block characters.</summary>
    Characters,

    /// <summary>By kitty's graphics protocol.</summary>
    Kitty,

    /// <summary>By iTerm2's protocol.</summary>
    ITerm,

    /// <summary>By sixels.</summary>
    Sixel,
}

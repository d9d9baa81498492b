namespace Hoc.Net.Cli.Prompting;

/// <summary>How somebody left a line.</summary>
internal enum LineEnding
{
    /// <summary>With Enter: the line is meant.</summary>
    Entered,

    /// <summary>With Ctrl-C: the line, and the statement it belongs to, is dropped.</summary>
    Abandoned,

    /// <summary>With Ctrl-D on an empty line: nothing more comes.</summary>
    EndOfInput,
}

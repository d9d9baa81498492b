namespace Hoc.Net.Language.Formatting;

/// <summary>A line of a file, taken apart; a text of several lines (a comment, a string, VERBATIM) belongs to the line that it begins on.</summary>
/// <param name="indent">The blanks that it began with.</param>
internal sealed class CodeLine(string indent)
{
    /// <summary>The blanks that it began with.</summary>
    public string Indent { get; } = indent;

    /// <summary>What stands on it.</summary>
    public List<CodePiece> Pieces { get; } = [];

    /// <summary>Whether the next line goes on with it.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Whether it keeps its indentation: its text does not begin and end on it.</summary>
    public bool IsFixed => Pieces.Count > 0 && Pieces[0].Style == TokenStyle.Verbatim && Pieces[0].Text.Contains('\n', StringComparison.Ordinal);

    /// <summary>The comment that ends it behind some code; null when there is none.</summary>
    public string? TrailingComment => Pieces.Count > 1 && Pieces[^1] is { IsComment: true, Text: var text } && !text.Contains('\n', StringComparison.Ordinal) ? text : null;
}

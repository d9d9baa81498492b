using System.Text;

namespace Hoc.Net.Language.Formatting;

/// <summary>Writes the pieces of a line with even blanks between them.</summary>
internal static class LineText
{
    /// <summary>The line without its indentation and without the comment that ends it.</summary>
    public static string Of(CodeLine line)
    {
        int count = line.Pieces.Count - (line.TrailingComment is null ? 0 : 1);
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            if (i > 0 && NeedsBlank(line.Pieces, i)) text.Append(' ');
            text.Append(line.Pieces[i].Text);
        }

        if (line.IsContinued) text.Append(text.Length > 0 ? " \\" : "\\");
        return text.ToString();
    }

    /// <summary>Whether a blank stands before a piece.</summary>
    private static bool NeedsBlank(List<CodePiece> pieces, int i)
    {
        (CodePiece left, CodePiece right) = (pieces[i - 1], pieces[i]);
        if (left.IsComment || right.IsComment || left.Style == TokenStyle.Verbatim || right.Style == TokenStyle.Verbatim) return right.FollowsBlank || right.IsComment;
        if (left.Style == TokenStyle.BlockStart && right.Style == TokenStyle.BlockEnd) return right.FollowsBlank;
        if (right.Style is TokenStyle.Separator or TokenStyle.Closing or TokenStyle.Tight or TokenStyle.Calling) return false;
        if (left.Style is TokenStyle.Opening or TokenStyle.Calling or TokenStyle.Tight or TokenStyle.Prefix) return false;
        if (right.Style is TokenStyle.Spaced or TokenStyle.BlockStart or TokenStyle.BlockEnd) return true;
        if (left.Style is TokenStyle.Spaced or TokenStyle.BlockStart or TokenStyle.BlockEnd or TokenStyle.Separator) return true;
        if (left.Style == TokenStyle.Control) return true;
        if (right.Style == TokenStyle.Balanced) return right.FollowsBlank || (i + 1 < pieces.Count && pieces[i + 1].FollowsBlank);
        if (left.Style == TokenStyle.Balanced) return right.FollowsBlank || left.FollowsBlank;
        return right.FollowsBlank;
    }
}

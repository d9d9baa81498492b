using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>Candidates in columns, as many as a terminal shows without scrolling.</summary>
internal static class ChoiceList
{
    private const int Gap = 2;

    /// <summary>The lines, each with its end.</summary>
    public static string Of(IReadOnlyList<string> candidates, int width, int height)
    {
        int column = candidates.Max(static candidate => candidate.Length) + Gap;
        int columns = Math.Max((width + Gap - 1) / column, 1);
        int rows = (candidates.Count + columns - 1) / columns;
        int most = Math.Max(height - 3, 1);
        bool isWhole = rows <= most;
        int shown = isWhole ? candidates.Count : most * columns;
        if (!isWhole) rows = most;
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++)
        {
            var line = new StringBuilder();
            for (int i = row; i < shown; i += rows) line.Append(candidates[i].PadRight(column));
            text.Append(line.ToString().TrimEnd()).Append("\r\n");
        }

        return isWhole ? text.ToString() : text.Append($"... and {candidates.Count - shown} more\r\n").ToString();
    }
}

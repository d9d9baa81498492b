using System.Text;

namespace Hoc.Net.Language.Formatting;

/// <summary>
/// Sets code in order: blocks are indented, blanks around operators are even, comments behind code stand in one column, blank lines come
/// singly. Lines stay lines, and tokens and comments stay as they are.
/// </summary>
internal static class CodeFormatter
{
    /// <summary>Comments farther apart than this do not share a column.</summary>
    private const int WidestColumn = 40;

    private const int MostBlankLines = 2;

    /// <summary>The text in order.</summary>
    /// <param name="text">The text, its lines ended by LF.</param>
    /// <param name="rules">The language.</param>
    /// <param name="indent">The blanks of one level.</param>
    public static string Format(string text, ILayoutRules rules, int indent)
    {
        IReadOnlyList<CodeLine> lines = new LineSplitter(text, rules).Split();
        string[] code = Indented(lines, indent);
        Align(lines, code);
        return Joined(code);
    }

    private static string[] Indented(IReadOnlyList<CodeLine> lines, int indent)
    {
        string[] code = new string[lines.Count];
        int level = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            CodeLine line = lines[i];
            int closed = line.Pieces.TakeWhile(static piece => piece.Style == TokenStyle.BlockEnd).Count();
            bool goesOn = i > 0 && lines[i - 1].IsContinued;
            int at = Math.Max(0, level - closed) + (goesOn ? 1 : 0);
            string start = line.Pieces.Count == 0 ? "" : line.IsFixed ? line.Indent : new string(' ', at * indent);
            code[i] = start + LineText.Of(line);
            level = Math.Max(0, level + line.Pieces.Sum(static piece => piece.Style switch
            {
                TokenStyle.BlockStart => 1,
                TokenStyle.BlockEnd => -1,
                _ => 0,
            }));
        }

        return code;
    }

    /// <summary>Puts the comments behind adjacent lines of code into one column.</summary>
    private static void Align(IReadOnlyList<CodeLine> lines, string[] code)
    {
        for (int first = 0; first < lines.Count; first++)
        {
            int last = first;
            int width = 0;
            int least = int.MaxValue;
            while (last < lines.Count && lines[last].TrailingComment is not null)
            {
                int length = LastLineLength(code[last]);
                if (last > first && Math.Max(width, length) - Math.Min(least, length) > WidestColumn) break;
                width = Math.Max(width, length);
                least = Math.Min(least, length);
                last++;
            }

            for (int i = first; i < last; i++) code[i] += new string(' ', width - LastLineLength(code[i]) + 2) + lines[i].TrailingComment;
            if (last > first) first = last - 1;
        }
    }

    private static int LastLineLength(string code) => code.Length - (code.LastIndexOf('\n') + 1);

    private static string Joined(string[] code)
    {
        var text = new StringBuilder();
        int blank = 0;
        foreach (string line in code)
        {
            string shown = line.TrimEnd(' ', '\t');
            blank = shown.Length == 0 ? blank + 1 : 0;
            if (blank > MostBlankLines || (blank > 0 && text.Length == 0)) continue;
            text.Append(shown).Append('\n');
        }

        while (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n') text.Length--;
        return text.ToString();
    }
}

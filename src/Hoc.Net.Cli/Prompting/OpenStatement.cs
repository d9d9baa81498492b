namespace Hoc.Net.Cli.Prompting;

/// <summary>Whether what was typed so far waits for more lines: an open brace, comment or template, or a backslash at the end.</summary>
internal static class OpenStatement
{
    /// <summary>How deep the end of a text lies in blocks; 0 when the text is whole.</summary>
    public static int Depth(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{': depth++; break;
                case '}': depth--; break;
                case '"': i = EndOfString(text, i); break;
                case '/' when Follows(text, i, '/'):
                    i = Math.Max(text.IndexOf('\n', i), i);
                    if (text[i] != '\n') return Math.Max(depth, 0);
                    break;
                case '/' when Follows(text, i, '*'):
                    int end = text.IndexOf("*/", i + 2, StringComparison.Ordinal);
                    if (end < 0) return Math.Max(depth, 0) + 1;
                    i = end + 1;
                    break;
                case var c when char.IsAsciiLetter(c):
                    int start = i;
                    while (i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] == '_')) i++;
                    depth += text.AsSpan(start, i + 1 - start) switch { "begintemplate" => 1, "endtemplate" => -1, _ => 0 };
                    break;
            }
        }

        return Math.Max(depth, text.EndsWith('\\') ? 1 : 0);
    }

    private static bool Follows(string text, int i, char next) => i + 1 < text.Length && text[i + 1] == next;

    /// <summary>A string ends with its line at the latest.</summary>
    private static int EndOfString(string text, int quote)
    {
        int i = quote + 1;
        while (i < text.Length && text[i] is not ('"' or '\n')) i += text[i] == '\\' ? 2 : 1;
        return i;
    }
}

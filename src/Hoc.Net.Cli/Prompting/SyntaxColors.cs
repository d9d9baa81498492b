namespace Hoc.Net.Cli.Prompting;

/// <summary>What colour each character of a typed text has.</summary>
/// <param name="keywords">The words of the grammar.</param>
/// <param name="functions">The names of what is built in.</param>
internal sealed class SyntaxColors(IReadOnlySet<string> keywords, IReadOnlySet<string> functions)
{
    private const string Keyword = "35";
    private const string Function = "34";
    private const string Number = "36";
    private const string Text = "32";
    private const string Comment = "90";
    private const string Plain = "";

    /// <summary>The parameters of the sequence that chooses the colour of each character; empty for the terminal's own.</summary>
    public string[] Of(string text)
    {
        string[] colors = new string[text.Length];
        Array.Fill(colors, Plain);
        for (int start = 0; start < text.Length;)
        {
            (int end, string color) = Token(text, start);
            Array.Fill(colors, color, start, end - start);
            start = end;
        }

        return colors;
    }

    private (int End, string Color) Token(string text, int start)
    {
        char first = text[start];
        if (first == '"') return (EndOfString(text, start), Text);
        if (first == '/' && start + 1 < text.Length && text[start + 1] == '/') return (text.IndexOf('\n', start) is >= 0 and var line ? line : text.Length, Comment);
        if (first == '/' && start + 1 < text.Length && text[start + 1] == '*')
            return (text.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : text.Length, Comment);
        if (char.IsAsciiDigit(first) || (first == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))) return (EndOfNumber(text, start), Number);
        if (!char.IsAsciiLetter(first) && first != '_') return (start + 1, Plain);
        int end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        string word = text[start..end];
        bool isMember = start > 0 && text[start - 1] == '.';
        return (end, isMember ? Plain : keywords.Contains(word) ? Keyword : functions.Contains(word) ? Function : Plain);
    }

    private static int EndOfString(string text, int quote)
    {
        int i = quote + 1;
        while (i < text.Length && text[i] is not ('"' or '\n')) i += text[i] == '\\' ? 2 : 1;
        return Math.Min(i < text.Length && text[i] == '"' ? i + 1 : i, text.Length);
    }

    private static int EndOfNumber(string text, int start)
    {
        int i = start;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '.' || (i > start && text[i] is '+' or '-' && text[i - 1] is 'e' or 'E'))) i++;
        return Math.Max(i, start + 1);
    }
}

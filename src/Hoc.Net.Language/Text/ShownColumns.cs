namespace Hoc.Net.Language.Text;

/// <summary>How bytes that are held as characters look on a terminal: the bytes of a UTF-8 sequence take one column together.</summary>
internal static class ShownColumns
{
    private const int LongestSequence = 4;

    /// <summary>How many columns a text takes.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int columns = 0;
        for (int i = 0; i < text.Length; i++)
            if (!Continues(text, i)) columns++;
        return columns;
    }

    /// <summary>Whether a character is a byte of a UTF-8 sequence that begins before it.</summary>
    public static bool Continues(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is < '\u0080' or > '\u00BF') return false;
        for (int before = 1; before < LongestSequence && before <= at; before++)
        {
            char lead = text[at - before];
            if (lead is >= '\u0080' and <= '\u00BF') continue;
            int length = lead switch
            {
                >= '\u00C2' and <= '\u00DF' => 2,
                >= '\u00E0' and <= '\u00EF' => 3,
                >= '\u00F0' and <= '\u00F4' => 4,
                _ => 1,
            };
            return before < length;
        }

        return false;
    }
}

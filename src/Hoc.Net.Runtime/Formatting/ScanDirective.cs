namespace Hoc.Net.Runtime.Formatting;

/// <summary>One <c>%</c> directive of a scanf format.</summary>
/// <param name="IsSkipped">Whether <c>*</c> says to read and not to store.</param>
/// <param name="Width">The most characters to take.</param>
/// <param name="Conversion">The letter, <c>[</c> for a set.</param>
/// <param name="Set">The characters of a set.</param>
/// <param name="IsInverted">Whether the set says which characters end the word.</param>
/// <param name="IsLong">Whether <c>l</c> says that a real number is read in double precision; else it is one of single precision, as C has it.</param>
internal readonly record struct ScanDirective(bool IsSkipped, long Width, char Conversion, string Set, bool IsInverted, bool IsLong)
{
    /// <summary>Reads the directive at the <c>%</c> at <paramref name="at"/>, which moves to its last character.</summary>
    public static ScanDirective Parse(string format, ref int at)
    {
        int i = at + 1;
        bool skipped = i < format.Length && format[i] == '*';
        if (skipped) i++;
        long width = 0;
        for (; i < format.Length && char.IsAsciiDigit(format[i]); i++) width = Math.Min(int.MaxValue, width * 10 + format[i] - '0');
        bool isLong = false;
        for (; i < format.Length && format[i] is 'l' or 'h'; i++) isLong |= format[i] == 'l';
        char conversion = i < format.Length ? format[i] : 's';
        string set = "";
        bool inverted = false;
        if (conversion == '[')
        {
            inverted = i + 1 < format.Length && format[i + 1] == '^';
            int start = i + (inverted ? 2 : 1);
            int end = start < format.Length ? format.IndexOf(']', start + 1) : -1;
            if (end < 0) end = format.Length;
            set = start < end ? Expand(format[start..end]) : "";
            i = end;
        }

        at = i;
        return new ScanDirective(skipped, width == 0 ? int.MaxValue : width, conversion, set, inverted, isLong);
    }

    /// <summary>Whether a set takes a character.</summary>
    public bool Accepts(char character) => Set.Contains(character) != IsInverted;

    private static string Expand(string set)
    {
        var characters = new System.Text.StringBuilder();
        for (int i = 0; i < set.Length; i++)
        {
            bool isRange = i + 2 < set.Length && set[i + 1] == '-';
            if (!isRange)
            {
                characters.Append(set[i]);
                continue;
            }

            for (char c = set[i]; c <= set[i + 2]; c++) characters.Append(c);
            i += 2;
        }

        return characters.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>Makes any string one that can be drawn and written to XML.</summary>
internal static class PictureText
{
    private const string Ellipsis = "…";

    /// <summary>
    /// Drops control characters but line feeds, replaces halves of surrogate pairs, and shortens what is longer than
    /// <paramref name="longest"/> characters.
    /// </summary>
    public static string Clean(string? text, int longest)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (clean.Length >= longest)
                return clean.ToString().TrimEnd() + Ellipsis;
            if (rune.Value == '\n' || IsDrawable(rune))
                clean.Append(rune);
        }

        return clean.ToString();
    }

    /// <summary>As <see cref="Clean"/>, but of what is longer the middle is left out: names that begin alike often end differently.</summary>
    public static string Elided(string? text, int longest)
    {
        string clean = Clean(text, int.MaxValue);
        int[] starts = StringInfo.ParseCombiningCharacters(clean);
        if (starts.Length <= longest)
            return clean;
        int head = longest / 2;
        int tail = longest - 1 - head;
        return clean[..starts[head]].TrimEnd() + Ellipsis + clean[starts[^tail]..].TrimStart();
    }

    private static bool IsDrawable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not (0xfffe or 0xffff);
}

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

    private static bool IsDrawable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned)
        && rune.Value is not (0xfffe or 0xffff);
}

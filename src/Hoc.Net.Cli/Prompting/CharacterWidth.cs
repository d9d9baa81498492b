using System.Globalization;
using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class CharacterWidth
{
    /// <summary>First and last of the wide characters, in order (Unicode's East Asian Width, W and F, and pictographs).</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>0 for marks that stand over the character before, 2 for wide characters, else 1.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        foreach ((int first, int last) in Wide)
        {
            if (rune.Value <= last) return rune.Value >= first ? 2 : 1;
        }

        return 1;
    }
}

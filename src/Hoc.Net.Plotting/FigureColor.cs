using System.Diagnostics.CodeAnalysis;
using System.Drawing;
using System.Globalization;

namespace Hoc.Net.Plotting;

/// <summary>
/// A colour: either an index into the figure's <see cref="FigurePalette"/>, as in NEURON's <c>Graph.color(2)</c>, or
/// red, green and blue. The default value is palette index 0.
/// </summary>
public readonly record struct FigureColor
{
    private FigureColor(int? paletteIndex, byte red, byte green, byte blue) =>
        (_direct, PaletteIndex, Red, Green, Blue) = (paletteIndex is null, paletteIndex ?? 0, red, green, blue);

    private readonly bool _direct;

    /// <summary>Palette index 1, the colour of what has no colour of its own.</summary>
    public static FigureColor Default => FromIndex(1);

    /// <summary>Whether the colour is looked up in the palette.</summary>
    public bool IsIndexed => !_direct;

    /// <summary>The palette index; 0 when the colour is not indexed.</summary>
    public int PaletteIndex { get; }

    /// <summary>Red, 0 to 255; 0 when the colour is indexed.</summary>
    public byte Red { get; }

    /// <summary>Green, 0 to 255; 0 when the colour is indexed.</summary>
    public byte Green { get; }

    /// <summary>Blue, 0 to 255; 0 when the colour is indexed.</summary>
    public byte Blue { get; }

    /// <summary>
    /// The palette's colour of this index; any index is allowed, see <see cref="FigurePalette.Slot"/>.
    /// </summary>
    public static FigureColor FromIndex(int index) => new(index, 0, 0, 0);

    /// <summary>The colour of these parts, 0 to 255 each.</summary>
    public static FigureColor FromRgb(byte red, byte green, byte blue) => new(null, red, green, blue);

    /// <summary>
    /// Reads a colour written as <c>#rrggbb</c> or by its name in CSS (<c>orange</c>, <c>DarkSlateGray</c>, ...), in
    /// upper or lower case, with or without blanks.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FigureColor color)
    {
        color = default;
        var name = text?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (name is ['#', .. { Length: 6 } digits])
        {
            if (!uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
                return false;
            color = FromRgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
            return true;
        }

        var known = Color.FromName(name);
        if (!known.IsKnownColor || known.IsSystemColor || known.A != byte.MaxValue)
            return false;
        color = FromRgb(known.R, known.G, known.B);
        return true;
    }

    /// <summary>The colour as <c>#rrggbb</c>, or <c>palette n</c> when indexed.</summary>
    public override string ToString() =>
        IsIndexed ? $"palette {PaletteIndex}" : $"#{Red:x2}{Green:x2}{Blue:x2}";
}

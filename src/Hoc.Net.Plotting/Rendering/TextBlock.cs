using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>A text of one or more lines, set at a size and placed about its anchor.</summary>
/// <param name="typesetter">The typesetter that measures it.</param>
/// <param name="text">The text.</param>
/// <param name="size">Font size, in the unit of all lengths here.</param>
internal sealed class TextBlock(Typesetter typesetter, string text, double size)
{
    private readonly string[] _lines = Typesetter.Lines(text);
    private readonly (double Ascent, double Descent) _heights = typesetter.Heights(size);

    private double LineHeight => _heights.Ascent + _heights.Descent;

    /// <summary>Width and height.</summary>
    public OxySize Size => new(_lines.Max(line => typesetter.Width(line, size)), LineHeight * _lines.Length);

    /// <summary>Each line with the left end of its baseline relative to the anchor, not rotated.</summary>
    /// <param name="horizontal">Where in a line the anchor is, 0 at its left end to 1 at its right end.</param>
    /// <param name="vertical">Where in the block the anchor is, 0 at its bottom to 1 at its top.</param>
    public IEnumerable<(string Line, ScreenVector Start)> Place(double horizontal, double vertical)
    {
        var baseline = (vertical - 1) * LineHeight * _lines.Length + _heights.Ascent;
        foreach (var line in _lines)
        {
            if (line.Length > 0)
                yield return (line, new ScreenVector(-horizontal * typesetter.Width(line, size), baseline));
            baseline += LineHeight;
        }
    }

    /// <summary>What a context draws of a text: its lines with the left ends of their baselines; nothing of a text that is not seen.</summary>
    public static IEnumerable<(string Line, ScreenVector Start)> Lines(
        Typesetter typesetter, string? text, OxyColor color, double size, HorizontalAlignment horizontal, VerticalAlignment vertical) =>
        string.IsNullOrEmpty(text) || !color.IsVisible()
            ? []
            : new TextBlock(typesetter, text, size).Place(Fraction(horizontal), Fraction(vertical));

    /// <summary>The fraction that an alignment of OxyPlot stands for in <see cref="Place"/>.</summary>
    private static double Fraction(HorizontalAlignment alignment) => alignment switch
    {
        HorizontalAlignment.Left => 0,
        HorizontalAlignment.Right => 1,
        _ => 0.5,
    };

    /// <inheritdoc cref="Fraction(HorizontalAlignment)"/>
    private static double Fraction(VerticalAlignment alignment) => alignment switch
    {
        VerticalAlignment.Bottom => 0,
        VerticalAlignment.Top => 1,
        _ => 0.5,
    };
}

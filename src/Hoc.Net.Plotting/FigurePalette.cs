namespace Hoc.Net.Plotting;

/// <summary>
/// The colours that indices stand for, in NEURON's order: 0 white, 1 black, 2 red, 3 blue, 4 green, 5 orange,
/// 6 brown, 7 violet, 8 yellow, 9 gray, and the same ten again up to index 99.
/// </summary>
/// <remarks>
/// White, black, red, blue and brown are NEURON's. The other five are too pale on white paper (their contrast with
/// white is below 3:1), so their hue is kept and they are darkened; green leans towards blue, as readers who see red and
/// green alike tell it from red then (M. Okabe, K. Ito, Color universal design, 2008). White stays white: what is drawn in it cannot be
/// seen, as in NEURON, and scripts use that to hide things.
/// </remarks>
public sealed class FigurePalette
{
    /// <summary>The number of entries.</summary>
    public const int Size = 100;

    private readonly FigureColor[] _colors = new FigureColor[Size];

    /// <summary>Makes a palette with the colours named above.</summary>
    public FigurePalette()
    {
        ReadOnlySpan<FigureColor> firstTen =
        [
            FigureColor.FromRgb(0xff, 0xff, 0xff),
            FigureColor.FromRgb(0x00, 0x00, 0x00),
            FigureColor.FromRgb(0xff, 0x00, 0x00),
            FigureColor.FromRgb(0x00, 0x00, 0xff),
            FigureColor.FromRgb(0x00, 0x9e, 0x73),
            FigureColor.FromRgb(0xe0, 0x78, 0x00),
            FigureColor.FromRgb(0xa5, 0x2a, 0x2a),
            FigureColor.FromRgb(0xb0, 0x3c, 0xd0),
            FigureColor.FromRgb(0xa8, 0x90, 0x00),
            FigureColor.FromRgb(0x80, 0x80, 0x80),
        ];
        for (var i = 0; i < Size; i++)
            _colors[i] = firstTen[i % firstTen.Length];
    }

    /// <summary>The colour of an index, as red, green and blue.</summary>
    /// <param name="index">Any index; <see cref="Slot"/> says which entry it means.</param>
    public FigureColor this[int index]
    {
        get => _colors[Slot(index)];
        set => _colors[Slot(index)] = Resolve(value);
    }

    /// <summary>The entry that an index means: itself, entry 1 when negative, and from 100 on again from 0.</summary>
    public static int Slot(int index) => index < 0 ? 1 : index % Size;

    /// <summary>The colour as red, green and blue, looked up when it is an index.</summary>
    public FigureColor Resolve(FigureColor color) => color.IsIndexed ? this[color.PaletteIndex] : color;
}

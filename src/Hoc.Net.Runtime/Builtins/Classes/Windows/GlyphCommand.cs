namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>One command of a Glyph.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Coordinates">Its points, x and y in turn; of a circle also the radius.</param>
internal sealed record GlyphCommand(GlyphCommandKind Kind, double[] Coordinates)
{
    /// <summary>The colour index of a stroke or fill.</summary>
    public int Color { get; init; } = 1;

    /// <summary>The brush index of a stroke.</summary>
    public int Brush { get; init; }

    /// <summary>The GIF file; empty for other commands.</summary>
    public string Path { get; init; } = "";
}

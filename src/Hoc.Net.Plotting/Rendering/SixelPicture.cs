using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// A picture as sixels, the graphics of DEC's terminals (VT330/VT340 Programmer Reference Manual, vol. 2, chapter 14): bands of six rows, in which each colour
/// in use is written as a row of characters, a bit for each pixel of a column.
/// </summary>
internal static class SixelPicture
{
    private const int BandHeight = 6;
    private const int Levels = 6; // of red, green and blue in the cube of colours
    private const int Greys = 32;
    private const int FirstGrey = Levels * Levels * Levels;
    private const char NoPixels = '?';

    /// <summary>The sequence that shows a PNG picture.</summary>
    public static string Of(byte[] png)
    {
        using SKBitmap bitmap = SKBitmap.Decode(png);
        return Of(bitmap.Width, bitmap.Height, (x, y) => bitmap.GetPixel(x, y) is var pixel ? (pixel.Red, pixel.Green, pixel.Blue) : default);
    }

    /// <summary>The sequence that shows pixels.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="pixel">The colour of a pixel by column and row.</param>
    public static string Of(int width, int height, Func<int, int, (byte Red, byte Green, byte Blue)> pixel)
    {
        byte[] colors = new byte[width * height];
        for (int i = 0; i < colors.Length; i++) colors[i] = (byte)Nearest(pixel(i % width, i / width));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\x1bP0;1;0q\"1;1;{width};{height}");
        foreach (byte color in colors.Distinct().Order()) AppendDefinition(text, color);
        for (int top = 0; top < height; top += BandHeight)
        {
            if (top > 0) text.Append('-');
            AppendBand(text, colors.AsSpan(top * width, Math.Min(BandHeight, height - top) * width), width);
        }

        return text.Append("\x1b\\").ToString();
    }

    private static void AppendBand(StringBuilder text, ReadOnlySpan<byte> band, int width)
    {
        bool isFirst = true;
        foreach (byte color in band.ToArray().Distinct().Order())
        {
            text.Append(isFirst ? "" : "$").Append(CultureInfo.InvariantCulture, $"#{color}");
            isFirst = false;
            AppendRow(text, band, width, color);
        }
    }

    private static void AppendRow(StringBuilder text, ReadOnlySpan<byte> band, int width, byte color)
    {
        (char last, int count) = ('\0', 0);
        for (int x = 0; x < width; x++)
        {
            int bits = 0;
            for (int i = x, bit = 1; i < band.Length; i += width, bit <<= 1) bits |= band[i] == color ? bit : 0;
            char sixel = (char)(NoPixels + bits);
            if (sixel != last)
            {
                AppendRun(text, last, count);
                (last, count) = (sixel, 0);
            }

            count++;
        }

        if (last != NoPixels) AppendRun(text, last, count);
    }

    private static void AppendRun(StringBuilder text, char sixel, int count)
    {
        if (count > 3) text.Append(CultureInfo.InvariantCulture, $"!{count}{sixel}");
        else text.Append(sixel, count);
    }

    private static void AppendDefinition(StringBuilder text, int color)
    {
        if (color >= FirstGrey)
        {
            int grey = Percent(color - FirstGrey, Greys);
            text.Append(CultureInfo.InvariantCulture, $"#{color};2;{grey};{grey};{grey}");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"#{color};2;{Percent(color / (Levels * Levels), Levels)};{Percent(color / Levels % Levels, Levels)};{Percent(color % Levels, Levels)}");
        }
    }

    private static int Percent(int level, int levels) => (int)Math.Round(100.0 * level / (levels - 1));

    /// <summary>Letters and axes are grey, so greys have a finer scale than colours.</summary>
    private static int Nearest((byte Red, byte Green, byte Blue) pixel)
    {
        int least = Math.Min(pixel.Red, Math.Min(pixel.Green, pixel.Blue));
        int most = Math.Max(pixel.Red, Math.Max(pixel.Green, pixel.Blue));
        return most - least < 16
            ? FirstGrey + Level((least + most) / 2, Greys)
            : (((Level(pixel.Red, Levels) * Levels) + Level(pixel.Green, Levels)) * Levels) + Level(pixel.Blue, Levels);
    }

    private static int Level(int value, int levels) => (int)Math.Round(value * (levels - 1) / 255.0);
}

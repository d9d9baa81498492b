using SkiaSharp;

namespace Hoc.Net.Plotting.Tests;

/// <summary>A PNG written and read back, to look for ink in it.</summary>
internal sealed class Picture : IDisposable
{
    private readonly SKBitmap _bitmap;

    private Picture(SKBitmap bitmap) => _bitmap = bitmap;

    public int Width => _bitmap.Width;

    public int Height => _bitmap.Height;

    public SKColor this[int column, int row] => _bitmap.GetPixel(column, row);

    public static Picture Of(Figure figure, FigureWriteOptions? options = null)
    {
        var bytes = Bytes(figure, FigureFormat.Png, options);
        return new Picture(SKBitmap.Decode(bytes) ?? throw new AssertionException("The PNG cannot be decoded."));
    }

    public static byte[] Bytes(Figure figure, FigureFormat format, FigureWriteOptions? options = null)
    {
        using var stream = new MemoryStream();
        FigureWriter.Write(figure, stream, format, options);
        return stream.ToArray();
    }

    /// <summary>The smallest rectangle around all pixels of just this colour; null when there is none.</summary>
    public SKRectI? Find(FigureColor color)
    {
        var wanted = new SKColor(color.Red, color.Green, color.Blue);
        SKRectI? found = null;
        for (var row = 0; row < Height; row++)
        {
            for (var column = 0; column < Width; column++)
            {
                if (this[column, row] != wanted)
                    continue;
                var pixel = SKRectI.Create(column, row, 1, 1);
                found = found is { } rectangle ? SKRectI.Union(rectangle, pixel) : pixel;
            }
        }

        return found;
    }

    /// <summary>The number of pixels that are not white.</summary>
    public int CountInk()
    {
        var count = 0;
        foreach (var pixel in _bitmap.Pixels)
        {
            if (pixel != SKColors.White)
                count++;
        }

        return count;
    }

    public void Dispose() => _bitmap.Dispose();
}

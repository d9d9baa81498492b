using System.Runtime.CompilerServices;
using System.Security;
using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Plotting;

/// <summary>
/// Draws figures to PNG, SVG, PDF and EPS. The text is set in a font that comes with the library, so no font need be
/// installed, and the same figure gives the same bytes each time.
/// </summary>
/// <remarks>
/// A line with more points than the picture can show is thinned so that no difference is seen. The libraries that draw
/// are loaded when the first figure is written.
/// </remarks>
public static class FigureWriter
{
    /// <summary>Writes a figure to a file, in the format that the file's name ends in: .png, .svg, .pdf, .eps or .ps.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="path">The file; one that exists is replaced. Its folder must exist.</param>
    /// <param name="options">Resolution and size, or null for the defaults.</param>
    /// <exception cref="FigureWriteException">The format is not known, or the picture was not drawn or
    /// written.</exception>
    public static void Write(Figure figure, string path, FigureWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!TryParseFormat(Path.GetExtension(path), out var format))
            throw new FigureWriteException(path, "The name of a picture ends in .png, .svg, .pdf, .eps or .ps.");
        Write(figure, path, format, options);
    }

    /// <summary>Writes a figure to a file.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="path">The file; one that exists is replaced. Its folder must exist.</param>
    /// <param name="format">The format, whatever the file's name.</param>
    /// <param name="options">Resolution and size, or null for the defaults.</param>
    /// <exception cref="FigureWriteException">The picture was not drawn or written.</exception>
    public static void Write(Figure figure, string path, FigureFormat format, FigureWriteOptions? options = null) =>
        Write([figure], path, format, options);

    /// <summary>Writes figures to a file, beside and below each other on one page.</summary>
    /// <param name="figures">The figures, at least one, in the order in which a page is read.</param>
    /// <param name="path">The file; one that exists is replaced. Its folder must exist.</param>
    /// <param name="format">The format, whatever the file's name.</param>
    /// <param name="options">Resolution, size of each figure and theme, or null for the defaults.</param>
    /// <exception cref="FigureWriteException">The picture was not drawn or written.</exception>
    public static void Write(IReadOnlyList<Figure> figures, string path, FigureFormat format, FigureWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(path);
        var bytes = Render(figures, path, format, options);
        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or SecurityException
            or NotSupportedException or ArgumentException)
        {
            throw new FigureWriteException(path, cause.Message, cause);
        }
    }

    /// <summary>Writes a figure to a stream, which stays open.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="stream">The stream; an error of its own passes through.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">Resolution and size, or null for the defaults.</param>
    /// <exception cref="FigureWriteException">The picture was not drawn.</exception>
    public static void Write(Figure figure, Stream stream, FigureFormat format, FigureWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Render([figure], null, format, options));
    }

    /// <summary>Finds the format of a name such as <c>png</c> or <c>.PNG</c>.</summary>
    public static bool TryParseFormat(string? name, out FigureFormat format)
    {
        (var known, format) = name?.TrimStart('.').ToLowerInvariant() switch
        {
            "png" => (true, FigureFormat.Png),
            "svg" => (true, FigureFormat.Svg),
            "pdf" => (true, FigureFormat.Pdf),
            "eps" or "ps" => (true, FigureFormat.Eps),
            _ => (false, default),
        };
        return known;
    }

    private static byte[] Render(IReadOnlyList<Figure> figures, string? path, FigureFormat format, FigureWriteOptions? options)
    {
        try
        {
            return RenderNow(figures, format, options ?? new FigureWriteOptions());
        }
        catch (FigureWriteException cause) when (path is not null)
        {
            throw new FigureWriteException(path, cause.Reason, cause.InnerException);
        }
        catch (Exception cause) when (cause is DllNotFoundException or BadImageFormatException
            or TypeInitializationException or EntryPointNotFoundException or FileNotFoundException)
        {
            throw new FigureWriteException(path, "The drawing library could not be loaded on this machine.", cause);
        }
    }

    /// <summary>
    /// Apart from its caller, so that a drawing library that is not there is an exception that can be caught.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] RenderNow(IReadOnlyList<Figure> figures, FigureFormat format, FigureWriteOptions options) =>
        FigureRenderer.Render(figures, format, options);
}

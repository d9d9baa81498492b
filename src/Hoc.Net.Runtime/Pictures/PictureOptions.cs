using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Pictures;

/// <summary>Where the pictures of a run go.</summary>
/// <param name="Directory">The folder, made when it is missing; empty for the working folder.</param>
/// <param name="BaseName">What their names begin with: the script's name.</param>
/// <param name="Formats">The formats of each picture, by their endings: png, svg, pdf, eps.</param>
internal sealed record PictureOptions(string Directory, string BaseName, IReadOnlyList<string> Formats)
{
    /// <summary>Whether pictures can have this ending.</summary>
    public static bool IsKnownFormat(string name) => FigureWriter.TryParseFormat(name, out _);
}

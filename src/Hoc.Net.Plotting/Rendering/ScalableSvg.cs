using System.Text;
using OxyPlot;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Finishes the SVG that OxyPlot writes: a view box, without which viewers crop where they should scale, and the same
/// bytes on all systems, so no byte order mark and line feeds alone.
/// </summary>
internal static class ScalableSvg
{
    private const string Root = "<svg ";

    /// <summary>The finished document in UTF-8.</summary>
    public static byte[] Encode(ReadOnlySpan<byte> document, OxySize size)
    {
        var text = Encoding.UTF8.GetString(document).TrimStart('\ufeff').ReplaceLineEndings("\n");
        var root = text.IndexOf(Root, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Insert(
            root + Root.Length, FormattableString.Invariant($"viewBox=\"0 0 {size.Width} {size.Height}\" ")));
    }
}

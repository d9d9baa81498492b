using System.Globalization;
using System.Text;
using Hoc.Net.Compat.Comparing;

namespace Hoc.Net.Compat.Reporting;

/// <summary>Draws a line of both programs as SVG: NEURON's thick and pale, that of hoc thin above it.</summary>
internal static class TracePicture
{
    private const double Width = 420;
    private const double Height = 180;

    /// <summary>The picture.</summary>
    public static string Draw(TracePair pair)
    {
        (double left, double right) = Range([.. pair.Reference.X, .. pair.Ours.X]);
        (double bottom, double top) = Range([.. pair.Reference.Y, .. pair.Ours.Y]);
        string Points(Trace trace)
        {
            var text = new StringBuilder();
            for (int i = 0; i < trace.X.Length; i++)
            {
                if (!double.IsFinite(trace.X[i]) || !double.IsFinite(trace.Y[i])) continue;
                double x = (trace.X[i] - left) / (right - left) * Width, y = (top - trace.Y[i]) / (top - bottom) * Height;
                text.Append(CultureInfo.InvariantCulture, $"{x:F1},{y:F1} ");
            }

            return text.ToString();
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <figure><svg viewBox="0 0 {Width} {Height}" preserveAspectRatio="none"><polyline class="neuron" points="{Points(pair.Reference)}"/><polyline class="hoc" points="{Points(pair.Ours)}"/></svg>
            <figcaption>{pair.Name}: {left:G4} to {right:G4}, {bottom:G4} to {top:G4}; difference {pair.Difference.Relative:G2} at {pair.Difference.X:G6}</figcaption></figure>
            """);
    }

    private static (double Least, double Most) Range(double[] values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        if (finite.Length == 0) return (0, 1);
        double least = finite.Min(), most = finite.Max();
        return most > least ? (least, most) : (least - 1, most + 1);
    }
}

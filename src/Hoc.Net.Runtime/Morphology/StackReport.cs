using System.Text;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>What NEURON prints about a stack of contours: middle and axes of the first three points of each. Nothing else is made of it.</summary>
internal static class StackReport
{
    private const int Points = 3;

    /// <summary>The text.</summary>
    public static string Write(TracedBranch soma)
    {
        TracedPoint[] points = [.. soma.Stack.Prepend(soma).SelectMany(contour => contour.Points.Take(Points))];
        double[][] rows = [[.. points.Select(point => point.X)], [.. points.Select(point => point.Y)], [.. points.Select(point => point.Z)]];
        double[] center = [.. rows.Select(row => Line.Mean(row))];
        for (int i = 0; i < rows.Length; i++) rows[i] = [.. rows[i].Select(number => number - center[i])];
        var text = new StringBuilder($"center\n{Row(center)}");
        if (!PrincipalAxes.TryFind(rows, out FullMatrix axes, out double[] values)) return text.ToString();
        text.Append($"Principle values\n{Row(values)}Principle axes\n");
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++) text.Append(' ').Append(CNumber.General(axes[i, j], 3, alternate: false).PadRight(8));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Row(double[] numbers) => string.Concat(numbers.Select(number => CNumber.General(number, 6, alternate: false) + "\t")) + "\n";
}

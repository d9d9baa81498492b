namespace Hoc.Net.Runtime.Morphology;

/// <summary>Numbers along a line, with HOC's Vector's order of operations, so that their last digits are NEURON's.</summary>
internal static class Line
{
    /// <summary>One coordinate of all points of a branch.</summary>
    public static double[] Of(TracedBranch branch, Func<TracedPoint, double> coordinate) => [.. branch.Points.Select(coordinate)];

    /// <summary>The mean.</summary>
    public static double Mean(ReadOnlySpan<double> numbers)
    {
        double sum = 0;
        foreach (double number in numbers) sum += number;
        return sum / numbers.Length;
    }

    /// <summary>The values at ascending x of the line through some points; outside, those of its ends.</summary>
    public static double[] Interpolate(ReadOnlySpan<double> x, ReadOnlySpan<double> sourceX, ReadOnlySpan<double> sourceY)
    {
        double[] values = new double[x.Length];
        int next = 0;
        while (next < x.Length && x[next] <= sourceX[0]) values[next++] = sourceY[0];
        for (int right = 1; right < sourceX.Length && next < x.Length; right++)
        {
            if (sourceX[right] <= sourceX[right - 1]) continue;
            for (; next < x.Length && x[next] <= sourceX[right]; next++)
            {
                double part = (x[next] - sourceX[right - 1]) / (sourceX[right] - sourceX[right - 1]);
                values[next] = (1 - part) * sourceY[right - 1] + part * sourceY[right];
            }
        }

        values.AsSpan(next).Fill(sourceY[^1]);
        return values;
    }

    /// <summary>The index of the largest number, the first of equal ones.</summary>
    public static int IndexOfLargest(ReadOnlySpan<double> numbers)
    {
        int best = 0;
        for (int i = 1; i < numbers.Length; i++) best = numbers[i] > numbers[best] ? i : best;
        return best;
    }

    /// <summary>The index of the least number, the first of equal ones.</summary>
    public static int IndexOfLeast(ReadOnlySpan<double> numbers)
    {
        int best = 0;
        for (int i = 1; i < numbers.Length; i++) best = numbers[i] < numbers[best] ? i : best;
        return best;
    }

    /// <summary>The numbers from an index on and then those before it.</summary>
    public static double[] StartingAt(ReadOnlySpan<double> numbers, int index) => [.. numbers[index..], .. numbers[..index]];
}

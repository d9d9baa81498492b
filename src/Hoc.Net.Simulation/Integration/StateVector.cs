using System.Numerics;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Sums of vectors and their norm. Each element is computed alone, and the norm adds one element after the other.
/// </summary>
internal static class StateVector
{
    /// <summary>result = x + factor·y, which may all be one.</summary>
    public static void Add(ReadOnlySpan<double> x, double factor, ReadOnlySpan<double> y, Span<double> result)
    {
        var i = 0;
        var scale = new Vector<double>(factor);
        for (; i <= result.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(x[i..]) + scale * new Vector<double>(y[i..])).CopyTo(result[i..]);
        for (; i < result.Length; i++)
            result[i] = x[i] + factor * y[i];
    }

    /// <summary>result = a·x - y, which may all be one.</summary>
    public static void Subtract(double a, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> result)
    {
        var i = 0;
        var scale = new Vector<double>(a);
        for (; i <= result.Length - Vector<double>.Count; i += Vector<double>.Count)
            (scale * new Vector<double>(x[i..]) - new Vector<double>(y[i..])).CopyTo(result[i..]);
        for (; i < result.Length; i++)
            result[i] = a * x[i] - y[i];
    }

    /// <summary>Multiplies all elements.</summary>
    public static void Scale(double factor, Span<double> x)
    {
        var i = 0;
        var scale = new Vector<double>(factor);
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
            (scale * new Vector<double>(x[i..])).CopyTo(x[i..]);
        for (; i < x.Length; i++)
            x[i] *= factor;
    }

    /// <summary>The root of the mean of (x·weight)².</summary>
    /// <param name="x">The vector.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="order">The order of the sum; empty for that of the vector.</param>
    public static double Norm(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, ReadOnlySpan<int> order)
    {
        double sum = 0;
        if (order.IsEmpty)
            for (var i = 0; i < x.Length; i++)
                sum += Square(x[i] * weights[i]);
        else
            foreach (var i in order)
                sum += Square(x[i] * weights[i]);
        return Math.Sqrt(sum / x.Length);
    }

    /// <summary>The index of the element of which |x·weight| is largest, or of the first that is not a number.</summary>
    public static int Largest(ReadOnlySpan<double> x, ReadOnlySpan<double> weights)
    {
        var largest = -1.0;
        var index = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var size = Math.Abs(x[i] * weights[i]);
            if (double.IsNaN(size))
                return i;
            if (size <= largest)
                continue;
            largest = size;
            index = i;
        }

        return index;
    }

    private static double Square(double x) => x * x;
}

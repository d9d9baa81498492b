using System.Numerics;
using System.Runtime.Intrinsics;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Sums of vectors and their norm. Each element is computed alone, and the norm adds in an order that does not depend on the machine: eight sums side
/// by side, then those.
/// </summary>
internal static class StateVector
{
    private const int Sums = 8;

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
    public static double Norm(ReadOnlySpan<double> x, ReadOnlySpan<double> weights)
    {
        var low = Vector256<double>.Zero;
        var high = Vector256<double>.Zero;
        var i = 0;
        for (; i <= x.Length - Sums; i += Sums)
        {
            var a = Vector256.Create(x[i..]) * Vector256.Create(weights[i..]);
            var b = Vector256.Create(x[(i + Sums / 2)..]) * Vector256.Create(weights[(i + Sums / 2)..]);
            low += a * a;
            high += b * b;
        }

        Span<double> sums = stackalloc double[Sums];
        low.CopyTo(sums);
        high.CopyTo(sums[(Sums / 2)..]);
        for (var k = 0; i < x.Length; i++, k++)
        {
            var product = x[i] * weights[i];
            sums[k] += product * product;
        }

        double sum = 0;
        foreach (var part in sums)
            sum += part;
        return Math.Sqrt(sum / x.Length);
    }

    /// <summary>The root of the mean of (x·weight)², summed in an order.</summary>
    public static double Norm(ReadOnlySpan<double> x, ReadOnlySpan<double> weights, ReadOnlySpan<int> order)
    {
        double sum = 0;
        foreach (var i in order)
        {
            var product = x[i] * weights[i];
            sum += product * product;
        }

        return Math.Sqrt(sum / order.Length);
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
}

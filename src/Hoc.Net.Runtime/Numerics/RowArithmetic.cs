using System.Numerics;
using System.Runtime.InteropServices;

namespace Hoc.Net.Runtime.Numerics;

/// <summary>Loops over stretches of numbers, several at a time where the order of operations does not matter.</summary>
/// <remarks>Products and sums are rounded one by one (no fused multiply-add), so that each element has the bits of a plain loop.</remarks>
internal static class RowArithmetic
{
    /// <summary>target[i] += factor * source[i].</summary>
    public static void AddScaled(Span<double> target, ReadOnlySpan<double> source, double factor)
    {
        source = source[..target.Length];
        Span<Vector<double>> wideTarget = MemoryMarshal.Cast<double, Vector<double>>(target);
        ReadOnlySpan<Vector<double>> wideSource = MemoryMarshal.Cast<double, Vector<double>>(source);
        var wideFactor = new Vector<double>(factor);
        for (int i = 0; i < wideTarget.Length; i++) wideTarget[i] += wideFactor * wideSource[i];
        for (int i = wideTarget.Length * Vector<double>.Count; i < target.Length; i++) target[i] += factor * source[i];
    }

    /// <summary>target[i] = target[i] op operand[i].</summary>
    public static void Combine<TOperation>(Span<double> target, ReadOnlySpan<double> operand)
        where TOperation : struct, IElementwise
    {
        operand = operand[..target.Length];
        Span<Vector<double>> wideTarget = MemoryMarshal.Cast<double, Vector<double>>(target);
        ReadOnlySpan<Vector<double>> wideOperand = MemoryMarshal.Cast<double, Vector<double>>(operand);
        for (int i = 0; i < wideTarget.Length; i++) wideTarget[i] = TOperation.Of(wideTarget[i], wideOperand[i]);
        for (int i = wideTarget.Length * Vector<double>.Count; i < target.Length; i++) target[i] = TOperation.Of(target[i], operand[i]);
    }

    /// <summary>target[i] = target[i] op operand.</summary>
    public static void Combine<TOperation>(Span<double> target, double operand)
        where TOperation : struct, IElementwise
    {
        Span<Vector<double>> wideTarget = MemoryMarshal.Cast<double, Vector<double>>(target);
        var wideOperand = new Vector<double>(operand);
        foreach (ref Vector<double> value in wideTarget) value = TOperation.Of(value, wideOperand);
        for (int i = wideTarget.Length * Vector<double>.Count; i < target.Length; i++) target[i] = TOperation.Of(target[i], operand);
    }

    /// <summary>The sum of products, added in the order of the elements.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        right = right[..left.Length];
        double sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }

    /// <summary>Turns the pair of rows (x, y) into (c·x + s·y, c·y - s·x).</summary>
    public static void Rotate(Span<double> x, Span<double> y, double c, double s)
    {
        y = y[..x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            double turned = c * x[i] + s * y[i];
            y[i] = c * y[i] - s * x[i];
            x[i] = turned;
        }
    }

    /// <summary>The cosine and sine that turn (x, y) to (length, 0).</summary>
    public static (double C, double S) Givens(double x, double y)
    {
        double length = Math.Sqrt(x * x + y * y);
        return length == 0 ? (1, 0) : (x / length, y / length);
    }
}

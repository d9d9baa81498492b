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
        ref double to = ref MemoryMarshal.GetReference(target);
        ref double from = ref MemoryMarshal.GetReference(source);
        var wideFactor = new Vector<double>(factor);
        int i = 0;
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Vector<double> sum = Vector.LoadUnsafe(ref to, (nuint)i) + wideFactor * Vector.LoadUnsafe(ref from, (nuint)i);
            sum.StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < target.Length; i++) target[i] += factor * source[i];
    }

    /// <summary>target[i] += the sum of factors[k] * row k of a matrix from a row on, added one after the other.</summary>
    public static void AddScaledRows(Span<double> target, FullMatrix rows, int firstRow, ReadOnlySpan<double> factors)
    {
        int k = 0;
        for (; k + 4 <= factors.Length; k += 4) // four rows at once spare three times to load and store the target
        {
            if (factors.Slice(k, 4).Contains(0))
            {
                for (int j = k; j < k + 4; j++) AddScaledRow(target, rows, firstRow + j, factors[j]);
                continue;
            }

            ref double to = ref MemoryMarshal.GetReference(target);
            ref double a = ref MemoryMarshal.GetReference(rows.Row(firstRow + k));
            ref double b = ref MemoryMarshal.GetReference(rows.Row(firstRow + k + 1));
            ref double c = ref MemoryMarshal.GetReference(rows.Row(firstRow + k + 2));
            ref double d = ref MemoryMarshal.GetReference(rows.Row(firstRow + k + 3));
            (double fa, double fb, double fc, double fd) = (factors[k], factors[k + 1], factors[k + 2], factors[k + 3]);
            int i = 0;
            for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
            {
                nuint at = (nuint)i;
                Vector<double> sum = Vector.LoadUnsafe(ref to, at) + new Vector<double>(fa) * Vector.LoadUnsafe(ref a, at);
                sum += new Vector<double>(fb) * Vector.LoadUnsafe(ref b, at);
                sum += new Vector<double>(fc) * Vector.LoadUnsafe(ref c, at);
                sum += new Vector<double>(fd) * Vector.LoadUnsafe(ref d, at);
                sum.StoreUnsafe(ref to, at);
            }

            for (; i < target.Length; i++)
            {
                double sum = target[i] + fa * rows[firstRow + k, i];
                sum += fb * rows[firstRow + k + 1, i];
                sum += fc * rows[firstRow + k + 2, i];
                target[i] = sum + fd * rows[firstRow + k + 3, i];
            }
        }

        for (; k < factors.Length; k++) AddScaledRow(target, rows, firstRow + k, factors[k]);
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
        Span<Vector<double>> wideX = MemoryMarshal.Cast<double, Vector<double>>(x);
        Span<Vector<double>> wideY = MemoryMarshal.Cast<double, Vector<double>>(y);
        (var wideC, var wideS) = (new Vector<double>(c), new Vector<double>(s));
        for (int i = 0; i < wideX.Length; i++)
        {
            (Vector<double> oldX, Vector<double> oldY) = (wideX[i], wideY[i]);
            wideX[i] = wideC * oldX + wideS * oldY;
            wideY[i] = wideC * oldY - wideS * oldX;
        }

        for (int i = wideX.Length * Vector<double>.Count; i < x.Length; i++)
            (x[i], y[i]) = (c * x[i] + s * y[i], c * y[i] - s * x[i]);
    }

    /// <summary>The cosine and sine that turn (x, y) to (length, 0).</summary>
    public static (double C, double S) Givens(double x, double y)
    {
        double length = Math.Sqrt(x * x + y * y);
        return length == 0 ? (1, 0) : (x / length, y / length);
    }

    private static void AddScaledRow(Span<double> target, FullMatrix rows, int row, double factor)
    {
        if (factor != 0) AddScaled(target, rows.Row(row), factor);
    }
}

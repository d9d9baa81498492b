using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hoc.Net.Simulation.Lanes;

/// <summary>
/// Interpolation in a table of rows of eight doubles, one row position a lane. Reading whole rows and transposing beats
/// gathering each quantity: what belongs to one position lies in one or two cache lines.
/// </summary>
internal static unsafe class LaneRows
{
    private const int RowLength = 8;

    /// <summary>One position: the eight quantities in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate1(double* rows, double position, double* columns) =>
        Row(rows, (int)position, Vector512.Create(position - (int)position)).Store(columns);

    /// <summary>Two positions: quantity q of position k goes to <c>columns[q × stride + k]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate2(double* rows, Vector128<double> position, double* columns, int stride = 2)
    {
        Vector128<double> whole = Vector128.Truncate(position);
        Vector128<double> theta = position - whole;
        double* first = rows + (RowLength * (int)whole.GetElement(0));
        double* second = rows + (RowLength * (int)whole.GetElement(1));
        Vector128<double> theta0 = Vector128.Create(theta.GetElement(0));
        Vector128<double> theta1 = Vector128.Create(theta.GetElement(1));
        for (int q = 0; q < RowLength; q += 2)
        {
            Vector128<double> a = Pair(first + q, theta0);
            Vector128<double> b = Pair(second + q, theta1);
            double* column = columns + (q * stride);
            column[0] = a.GetElement(0);
            column[1] = b.GetElement(0);
            column[stride] = a.GetElement(1);
            column[stride + 1] = b.GetElement(1);
        }
    }

    /// <summary>Four positions: quantity q of position k goes to <c>columns[q × stride + k]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate4(double* rows, Vector256<double> position, double* columns, int stride = 4)
    {
        if (!Avx.IsSupported)
        {
            Interpolate2(rows, position.GetLower(), columns, stride);
            Interpolate2(rows, position.GetUpper(), columns + 2, stride);
            return;
        }

        Vector256<double> whole = Vector256.Truncate(position);
        Vector256<double> theta = position - whole;
        Vector128<int> index = Avx.ConvertToVector128Int32WithTruncation(whole);
        for (int q = 0; q < RowLength; q += 4)
        {
            Vector256<double> a = Quad(rows + q, index.GetElement(0), theta.GetElement(0));
            Vector256<double> b = Quad(rows + q, index.GetElement(1), theta.GetElement(1));
            Vector256<double> c = Quad(rows + q, index.GetElement(2), theta.GetElement(2));
            Vector256<double> d = Quad(rows + q, index.GetElement(3), theta.GetElement(3));
            Vector256<double> ab0 = Avx.UnpackLow(a, b);
            Vector256<double> ab1 = Avx.UnpackHigh(a, b);
            Vector256<double> cd0 = Avx.UnpackLow(c, d);
            Vector256<double> cd1 = Avx.UnpackHigh(c, d);
            double* column = columns + (q * stride);
            Avx.Permute2x128(ab0, cd0, 0x20).Store(column);
            Avx.Permute2x128(ab1, cd1, 0x20).Store(column + stride);
            Avx.Permute2x128(ab0, cd0, 0x31).Store(column + (2 * stride));
            Avx.Permute2x128(ab1, cd1, 0x31).Store(column + (3 * stride));
        }
    }

    /// <summary>Eight positions: quantity q of position k goes to <c>columns[8 q + k]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate8(double* rows, Vector512<double> position, double* columns)
    {
        if (!Avx512F.IsSupported)
        {
            Interpolate4(rows, position.GetLower(), columns, RowLength);
            Interpolate4(rows, position.GetUpper(), columns + 4, RowLength);
            return;
        }

        Vector512<double> whole = Vector512.Truncate(position);
        Vector512<double> theta = position - whole;
        Vector256<int> index = Avx512F.ConvertToVector256Int32WithTruncation(whole);
        Vector128<int> low = index.GetLower();
        Vector128<int> high = index.GetUpper();
        Vector512<double> a = Row(rows, low.GetElement(0), Lane(theta, 0));
        Vector512<double> b = Row(rows, low.GetElement(1), Lane(theta, 1));
        Vector512<double> c = Row(rows, low.GetElement(2), Lane(theta, 2));
        Vector512<double> d = Row(rows, low.GetElement(3), Lane(theta, 3));
        Vector512<double> e = Row(rows, high.GetElement(0), Lane(theta, 4));
        Vector512<double> f = Row(rows, high.GetElement(1), Lane(theta, 5));
        Vector512<double> g = Row(rows, high.GetElement(2), Lane(theta, 6));
        Vector512<double> h = Row(rows, high.GetElement(3), Lane(theta, 7));
        Half(Avx512F.UnpackLow(a, b), Avx512F.UnpackLow(c, d), Avx512F.UnpackLow(e, f), Avx512F.UnpackLow(g, h), columns);
        Half(Avx512F.UnpackHigh(a, b), Avx512F.UnpackHigh(c, d), Avx512F.UnpackHigh(e, f), Avx512F.UnpackHigh(g, h),
            columns + RowLength);
    }

    /// <summary>Finishes the transposition for the even or the odd quantities, 16 doubles apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Half(
        Vector512<double> ab, Vector512<double> cd, Vector512<double> ef, Vector512<double> gh, double* columns)
    {
        // Each input holds pairs for quantities q, q+2, q+4, q+6 in its four 128-bit parts.
        Vector512<double> abcd02 = Avx512F.Shuffle4x128(ab, cd, 0b10_00_10_00);
        Vector512<double> abcd13 = Avx512F.Shuffle4x128(ab, cd, 0b11_01_11_01);
        Vector512<double> efgh02 = Avx512F.Shuffle4x128(ef, gh, 0b10_00_10_00);
        Vector512<double> efgh13 = Avx512F.Shuffle4x128(ef, gh, 0b11_01_11_01);
        Avx512F.Shuffle4x128(abcd02, efgh02, 0b10_00_10_00).Store(columns);
        Avx512F.Shuffle4x128(abcd13, efgh13, 0b10_00_10_00).Store(columns + (2 * RowLength));
        Avx512F.Shuffle4x128(abcd02, efgh02, 0b11_01_11_01).Store(columns + (4 * RowLength));
        Avx512F.Shuffle4x128(abcd13, efgh13, 0b11_01_11_01).Store(columns + (6 * RowLength));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Lane(Vector512<double> value, [ConstantExpected] byte lane) =>
        Avx512F.PermuteVar8x64(value, Vector512.Create((long)lane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Row(double* rows, int index, Vector512<double> theta)
    {
        Vector512<double> row = Vector512.Load(rows + (RowLength * index));
        Vector512<double> next = Vector512.Load(rows + (RowLength * index) + RowLength);
        return Vector512.FusedMultiplyAdd(theta, next - row, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Quad(double* rows, int index, double theta)
    {
        Vector256<double> row = Vector256.Load(rows + (RowLength * index));
        Vector256<double> next = Vector256.Load(rows + (RowLength * index) + RowLength);
        return Vector256.FusedMultiplyAdd(Vector256.Create(theta), next - row, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Pair(double* row, Vector128<double> theta)
    {
        Vector128<double> here = Vector128.Load(row);
        Vector128<double> next = Vector128.Load(row + RowLength);
        return Vector128.FusedMultiplyAdd(theta, next - here, here);
    }
}

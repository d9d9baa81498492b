using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hoc.Net.Simulation.Lanes;

/// <summary>
/// Interpolation in a table of rows of eight doubles, one row position a lane. Reading whole rows and transposing beats
/// gathering each quantity: what belongs to one position lies in two cache lines. The outputs are the eight quantities.
/// </summary>
internal static unsafe partial class LaneRows
{
    /// <summary>Doubles in a row.</summary>
    public const int Length = 8;

    /// <summary>One quantity at one position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Interpolate(double* place, double theta) =>
        *place + (theta * (place[Length] - *place)); // as NEURON, in two roundings

    /// <summary>Two positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate2(
        double* rows, Vector128<double> position,
        out Vector128<double> q0, out Vector128<double> q1, out Vector128<double> q2, out Vector128<double> q3,
        out Vector128<double> q4, out Vector128<double> q5, out Vector128<double> q6, out Vector128<double> q7)
    {
        Vector128<double> whole = Vector128.Truncate(position);
        Vector128<double> theta = position - whole;
        double* first = rows + (Length * (int)whole.GetElement(0));
        double* second = rows + (Length * (int)whole.GetElement(1));
        Vector128<double> firstTheta = Vector128.Create(theta.GetElement(0));
        Vector128<double> secondTheta = Vector128.Create(theta.GetElement(1));
        Interleave(Pair(first, firstTheta), Pair(second, secondTheta), out q0, out q1);
        Interleave(Pair(first + 2, firstTheta), Pair(second + 2, secondTheta), out q2, out q3);
        Interleave(Pair(first + 4, firstTheta), Pair(second + 4, secondTheta), out q4, out q5);
        Interleave(Pair(first + 6, firstTheta), Pair(second + 6, secondTheta), out q6, out q7);
    }

    /// <summary>Four positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate4(
        double* rows, Vector256<double> position,
        out Vector256<double> q0, out Vector256<double> q1, out Vector256<double> q2, out Vector256<double> q3,
        out Vector256<double> q4, out Vector256<double> q5, out Vector256<double> q6, out Vector256<double> q7)
    {
        if (Avx.IsSupported)
        {
            Vector256<double> whole = Vector256.Truncate(position);
            Vector256<double> theta = position - whole;
            Vector128<int> index = Avx.ConvertToVector128Int32WithTruncation(whole) * Length;
            Quarters(rows, index, theta, out q0, out q1, out q2, out q3);
            Quarters(rows + 4, index, theta, out q4, out q5, out q6, out q7);
            return;
        }

        Interpolate2(rows, position.GetLower(),
            out var a0, out var a1, out var a2, out var a3, out var a4, out var a5, out var a6, out var a7);
        Interpolate2(rows, position.GetUpper(),
            out var b0, out var b1, out var b2, out var b3, out var b4, out var b5, out var b6, out var b7);
        q0 = Vector256.Create(a0, b0);
        q1 = Vector256.Create(a1, b1);
        q2 = Vector256.Create(a2, b2);
        q3 = Vector256.Create(a3, b3);
        q4 = Vector256.Create(a4, b4);
        q5 = Vector256.Create(a5, b5);
        q6 = Vector256.Create(a6, b6);
        q7 = Vector256.Create(a7, b7);
    }

    /// <summary>Eight positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate8(
        double* rows, Vector512<double> position,
        out Vector512<double> q0, out Vector512<double> q1, out Vector512<double> q2, out Vector512<double> q3,
        out Vector512<double> q4, out Vector512<double> q5, out Vector512<double> q6, out Vector512<double> q7)
    {
        if (Avx512F.IsSupported)
        {
            Vector512<double> whole = Vector512.Truncate(position);
            Vector512<double> theta = position - whole;
            Vector256<int> index = Avx512F.ConvertToVector256Int32WithTruncation(whole) * Length;
            Vector256<ulong> pairs = index.AsUInt64();
            var (p0, p1, p2, p3) = (pairs.GetElement(0), pairs.GetElement(1), pairs.GetElement(2), pairs.GetElement(3));
            Vector512<double> a = Row(rows + (uint)p0, theta, 0);
            Vector512<double> b = Row(rows + (p0 >> 32), theta, 1);
            Vector512<double> c = Row(rows + (uint)p1, theta, 2);
            Vector512<double> d = Row(rows + (p1 >> 32), theta, 3);
            Vector512<double> e = Row(rows + (uint)p2, theta, 4);
            Vector512<double> f = Row(rows + (p2 >> 32), theta, 5);
            Vector512<double> g = Row(rows + (uint)p3, theta, 6);
            Vector512<double> h = Row(rows + (p3 >> 32), theta, 7);
            Halves(Avx512F.UnpackLow(a, b), Avx512F.UnpackLow(c, d), Avx512F.UnpackLow(e, f), Avx512F.UnpackLow(g, h),
                out q0, out q2, out q4, out q6);
            Halves(Avx512F.UnpackHigh(a, b), Avx512F.UnpackHigh(c, d), Avx512F.UnpackHigh(e, f), Avx512F.UnpackHigh(g, h),
                out q1, out q3, out q5, out q7);
            return;
        }

        Interpolate4(rows, position.GetLower(),
            out var l0, out var l1, out var l2, out var l3, out var l4, out var l5, out var l6, out var l7);
        Interpolate4(rows, position.GetUpper(),
            out var h0, out var h1, out var h2, out var h3, out var h4, out var h5, out var h6, out var h7);
        q0 = Vector512.Create(l0, h0);
        q1 = Vector512.Create(l1, h1);
        q2 = Vector512.Create(l2, h2);
        q3 = Vector512.Create(l3, h3);
        q4 = Vector512.Create(l4, h4);
        q5 = Vector512.Create(l5, h5);
        q6 = Vector512.Create(l6, h6);
        q7 = Vector512.Create(l7, h7);
    }

    /// <summary>Finishes an 8 × 8 transposition for the even or the odd quantities.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Halves(
        Vector512<double> ab, Vector512<double> cd, Vector512<double> ef, Vector512<double> gh,
        out Vector512<double> first, out Vector512<double> second, out Vector512<double> third, out Vector512<double> fourth)
    {
        // Each input holds pairs for the first to fourth quantity in its four 128-bit parts.
        Vector512<double> low13 = Avx512F.Shuffle4x128(ab, cd, 0b10_00_10_00);
        Vector512<double> low24 = Avx512F.Shuffle4x128(ab, cd, 0b11_01_11_01);
        Vector512<double> high13 = Avx512F.Shuffle4x128(ef, gh, 0b10_00_10_00);
        Vector512<double> high24 = Avx512F.Shuffle4x128(ef, gh, 0b11_01_11_01);
        first = Avx512F.Shuffle4x128(low13, high13, 0b10_00_10_00);
        second = Avx512F.Shuffle4x128(low24, high24, 0b10_00_10_00);
        third = Avx512F.Shuffle4x128(low13, high13, 0b11_01_11_01);
        fourth = Avx512F.Shuffle4x128(low24, high24, 0b11_01_11_01);
    }

    /// <summary>Four quantities at four positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quarters(
        double* rows, Vector128<int> index, Vector256<double> theta,
        out Vector256<double> q0, out Vector256<double> q1, out Vector256<double> q2, out Vector256<double> q3)
    {
        Vector256<double> a = Quad(rows + index.GetElement(0), theta.GetElement(0));
        Vector256<double> b = Quad(rows + index.GetElement(1), theta.GetElement(1));
        Vector256<double> c = Quad(rows + index.GetElement(2), theta.GetElement(2));
        Vector256<double> d = Quad(rows + index.GetElement(3), theta.GetElement(3));
        Vector256<double> ab02 = Avx.UnpackLow(a, b);
        Vector256<double> ab13 = Avx.UnpackHigh(a, b);
        Vector256<double> cd02 = Avx.UnpackLow(c, d);
        Vector256<double> cd13 = Avx.UnpackHigh(c, d);
        q0 = Avx.Permute2x128(ab02, cd02, 0x20);
        q1 = Avx.Permute2x128(ab13, cd13, 0x20);
        q2 = Avx.Permute2x128(ab02, cd02, 0x31);
        q3 = Avx.Permute2x128(ab13, cd13, 0x31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Interleave(
        Vector128<double> a, Vector128<double> b, out Vector128<double> first, out Vector128<double> second)
    {
        first = Vector128.Create(a.GetElement(0), b.GetElement(0));
        second = Vector128.Create(a.GetElement(1), b.GetElement(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Row(double* row, Vector512<double> theta, long lane)
    {
        Vector512<double> here = Vector512.Load(row);
        Vector512<double> next = Vector512.Load(row + Length);
        Vector512<double> everywhere = Avx512F.PermuteVar8x64(theta, Vector512.Create(lane));
        return here + (everywhere * (next - here));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Quad(double* row, double theta)
    {
        Vector256<double> here = Vector256.Load(row);
        Vector256<double> next = Vector256.Load(row + Length);
        return here + (Vector256.Create(theta) * (next - here));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Pair(double* row, Vector128<double> theta)
    {
        Vector128<double> here = Vector128.Load(row);
        Vector128<double> next = Vector128.Load(row + Length);
        return here + (theta * (next - here));
    }
}

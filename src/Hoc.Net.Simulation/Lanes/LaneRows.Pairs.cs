using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hoc.Net.Simulation.Lanes;

/// <content>Pairs of doubles, one pair a lane, whole and transposed, which is faster than gathering twice.</content>
internal static unsafe partial class LaneRows
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pairs2(double* pairs, Vector128<long> index, out Vector128<double> first, out Vector128<double> second) =>
        Interleave(PairAt(pairs, index.GetElement(0)), PairAt(pairs, index.GetElement(1)), out first, out second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pairs4(double* pairs, Vector256<long> index, out Vector256<double> first, out Vector256<double> second)
    {
        var (i0, i1, i2, i3) = (index.GetElement(0), index.GetElement(1), index.GetElement(2), index.GetElement(3));
        if (Avx.IsSupported)
        {
            var even = Vector256.Create(PairAt(pairs, i0), PairAt(pairs, i2));
            var odd = Vector256.Create(PairAt(pairs, i1), PairAt(pairs, i3));
            first = Avx.UnpackLow(even, odd);
            second = Avx.UnpackHigh(even, odd);
            return;
        }

        Interleave(PairAt(pairs, i0), PairAt(pairs, i1), out var first0, out var second0);
        Interleave(PairAt(pairs, i2), PairAt(pairs, i3), out var first1, out var second1);
        first = Vector256.Create(first0, first1);
        second = Vector256.Create(second0, second1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pairs8(double* pairs, Vector512<long> index, out Vector512<double> first, out Vector512<double> second)
    {
        if (Avx512F.IsSupported)
        {
            var (low, high) = (index.GetLower(), index.GetUpper());
            Transpose8(
                PairAt(pairs, low.GetElement(0)), PairAt(pairs, low.GetElement(1)), PairAt(pairs, low.GetElement(2)), PairAt(pairs, low.GetElement(3)),
                PairAt(pairs, high.GetElement(0)), PairAt(pairs, high.GetElement(1)), PairAt(pairs, high.GetElement(2)), PairAt(pairs, high.GetElement(3)),
                out first, out second);
            return;
        }

        Pairs4(pairs, index.GetLower(), out var first0, out var second0);
        Pairs4(pairs, index.GetUpper(), out var first1, out var second1);
        first = Vector512.Create(first0, first1);
        second = Vector512.Create(second0, second1);
    }

    /// <summary>
    /// Pairs by the remainders of whole numbers by 128. The places of all lanes come out of the vector in one register, a byte each: to take them one by one costs more.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pairs8By128(double* pairs, Vector512<long> numbers, out Vector512<double> first, out Vector512<double> second)
    {
        if (!Avx512F.IsSupported)
        {
            Pairs8(pairs, numbers & Vector512.Create(127L), out first, out second);
            return;
        }

        var places = Avx512F.ConvertToVector128Byte((numbers << 1).AsUInt64()).AsUInt64().ToScalar();
        Transpose8(
            Vector128.Load(pairs + (byte)places), Vector128.Load(pairs + (byte)(places >> 8)),
            Vector128.Load(pairs + (byte)(places >> 16)), Vector128.Load(pairs + (byte)(places >> 24)),
            Vector128.Load(pairs + (byte)(places >> 32)), Vector128.Load(pairs + (byte)(places >> 40)),
            Vector128.Load(pairs + (byte)(places >> 48)), Vector128.Load(pairs + (places >> 56)), out first, out second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Transpose8(
        Vector128<double> p0, Vector128<double> p1, Vector128<double> p2, Vector128<double> p3,
        Vector128<double> p4, Vector128<double> p5, Vector128<double> p6, Vector128<double> p7,
        out Vector512<double> first, out Vector512<double> second)
    {
        var even = Avx512F.InsertVector256(Vector256.Create(p0, p2).ToVector512Unsafe(), Vector256.Create(p4, p6), 1);
        var odd = Avx512F.InsertVector256(Vector256.Create(p1, p3).ToVector512Unsafe(), Vector256.Create(p5, p7), 1);
        first = Avx512F.UnpackLow(even, odd);
        second = Avx512F.UnpackHigh(even, odd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> PairAt(double* pairs, long index) => Vector128.Load(pairs + (2 * index));
}

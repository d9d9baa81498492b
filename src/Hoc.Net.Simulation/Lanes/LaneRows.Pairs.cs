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
        Pairs4(pairs, index.GetLower(), out var first0, out var second0);
        Pairs4(pairs, index.GetUpper(), out var first1, out var second1);
        first = Vector512.Create(first0, first1);
        second = Vector512.Create(second0, second1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> PairAt(double* pairs, long index) => Vector128.Load(pairs + (2 * index));
}

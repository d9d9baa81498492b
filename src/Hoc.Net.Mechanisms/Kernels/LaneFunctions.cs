using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>
/// What forms compute with, written once over lanes, so that the evaluator and compiled kernels give the same bits. Functions that
/// kernels seldom need are the framework's, lane by lane.
/// </summary>
internal static unsafe class LaneFunctions
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Exp<L>(L x) where L : unmanaged, ILanes<L> => LaneMath.Exp(x);

    /// <summary><see cref="Exp"/> as a call, for kernels with so many that the JIT would not inline them all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L ExpCall<L>(L x) where L : unmanaged, ILanes<L> => LaneMath.Exp(x);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Log<L>(L x) where L : unmanaged, ILanes<L> => LaneMath.Log(x);

    public static L Pow<L>(L x, L y) where L : unmanaged, ILanes<L> => LaneMath.Pow(x, y);

    /// <summary>x³ with the bits of <see cref="Pow"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Cube<L>(L x) where L : unmanaged, ILanes<L>
    {
        L square = x * x;
        L product = square * x;
        L rest = L.FusedNegateMultiplyAdd(square, x, product) + (L.FusedNegateMultiplyAdd(x, x, square) * x);
        return SmallPower(x, 3, product, rest);
    }

    /// <summary>x⁴ with the bits of <see cref="Pow"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Fourth<L>(L x) where L : unmanaged, ILanes<L>
    {
        L square = x * x;
        L product = square * square;
        L rest = L.FusedNegateMultiplyAdd(square, square, product) + (L.FusedNegateMultiplyAdd(x, x, square) * (square + square));
        return SmallPower(x, 4, product, rest);
    }

    /// <summary>
    /// A power that is a product less the rest of its roundings (Dekker, Numerische Mathematik 18, 1971). Where that is not close to the middle between two doubles both ways agree, for
    /// those of moderate size err by less than 0.013 ulp before they round.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L SmallPower<L>(L x, int exponent, L product, L rest) where L : unmanaged, ILanes<L>
    {
        L nearest = product - rest;
        L size = L.Abs(nearest);
        L ulp = (nearest & L.BroadcastBits(0x7FF0_0000_0000_0000)) * L.Broadcast(Math.ScaleB(1, -52));
        L isClear = L.LessThan(L.Abs(product - nearest - rest), ulp * L.Broadcast(0.485));
        L isModerate = L.LessThan(L.Broadcast(1e-30), size) & L.LessThan(size, L.Broadcast(1e30));
        L isSure = (isClear & isModerate) | L.Equal(x, L.Broadcast(0));
        return L.Any(~isSure) ? L.Select(isSure, nearest, LaneMath.Pow(x, L.Broadcast(exponent))) : nearest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Ceiling<L>(L x) where L : unmanaged, ILanes<L> => -L.Floor(-x);

    /// <summary>C's fmin: a number wins over NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Minimum<L>(L x, L y) where L : unmanaged, ILanes<L> =>
        L.Select(L.LessThan(x, y) | ~L.Equal(y, y), x, y);

    /// <summary>C's fmax: a number wins over NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Maximum<L>(L x, L y) where L : unmanaged, ILanes<L> =>
        L.Select(L.LessThan(y, x) | ~L.Equal(y, y), x, y);

    /// <summary>The mask of what C takes for true: all but zero, NaN too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Truth<L>(L value) where L : unmanaged, ILanes<L> => ~L.Equal(value, L.Broadcast(0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L NotEqual<L>(L left, L right) where L : unmanaged, ILanes<L> => ~L.Equal(left, right);

    /// <summary>1 where the mask is set, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Number<L>(L mask) where L : unmanaged, ILanes<L> => mask & L.Broadcast(1);

    /// <summary>Whether a scalar mask is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSet<L>(L mask) where L : unmanaged, ILanes<L> => L.Any(mask);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Log10<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Log10);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Sin<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Sin);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Cos<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Cos);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Tan<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Tan);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Asin<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Asin);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Acos<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Acos);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Atan<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Atan);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Sinh<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Sinh);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Cosh<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Cosh);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Tanh<L>(L x) where L : unmanaged, ILanes<L> => Each(x, &Math.Tanh);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Atan2<L>(L y, L x) where L : unmanaged, ILanes<L> => Each(y, x, &Math.Atan2);

    /// <summary>C's fmod.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L Remainder<L>(L x, L y) where L : unmanaged, ILanes<L> => Each(x, y, &RemainderOf);

    private static double RemainderOf(double x, double y) => x % y;

    private static L Each<L>(L x, delegate*<double, double> function) where L : unmanaged, ILanes<L>
    {
        double* values = stackalloc double[L.Count];
        L.Store(values, x);
        for (var lane = 0; lane < L.Count; lane++)
            values[lane] = function(values[lane]);
        return L.Load(values);
    }

    private static L Each<L>(L x, L y, delegate*<double, double, double> function) where L : unmanaged, ILanes<L>
    {
        double* xs = stackalloc double[L.Count];
        double* ys = stackalloc double[L.Count];
        L.Store(xs, x);
        L.Store(ys, y);
        for (var lane = 0; lane < L.Count; lane++)
            xs[lane] = function(xs[lane], ys[lane]);
        return L.Load(xs);
    }
}

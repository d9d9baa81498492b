using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary><see cref="LaneFunctions"/> on registers, as calls, by the names of <see cref="Forms.MathFunction"/>.</summary>
internal static class PackFunctions<L, T> where L : unmanaged, ILanes<L> where T : unmanaged
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static T Exp(T x) => Register(LaneFunctions.Exp(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static T Log(T x) => Register(LaneFunctions.Log(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Log10(T x) => Register(LaneFunctions.Log10(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Sin(T x) => Register(LaneFunctions.Sin(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Cos(T x) => Register(LaneFunctions.Cos(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Tan(T x) => Register(LaneFunctions.Tan(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Asin(T x) => Register(LaneFunctions.Asin(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Acos(T x) => Register(LaneFunctions.Acos(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Atan(T x) => Register(LaneFunctions.Atan(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Sinh(T x) => Register(LaneFunctions.Sinh(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Cosh(T x) => Register(LaneFunctions.Cosh(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Tanh(T x) => Register(LaneFunctions.Tanh(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Ceiling(T x) => Register(LaneFunctions.Ceiling(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static T Pow(T x, T y) => Register(LaneFunctions.Pow(Lanes(x), Lanes(y)));

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static T Cube(T x) => Register(LaneFunctions.Cube(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static T Fourth(T x) => Register(LaneFunctions.Fourth(Lanes(x)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Atan2(T x, T y) => Register(LaneFunctions.Atan2(Lanes(x), Lanes(y)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Fmod(T x, T y) => Register(LaneFunctions.Remainder(Lanes(x), Lanes(y)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Minimum(T x, T y) => Register(LaneFunctions.Minimum(Lanes(x), Lanes(y)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Maximum(T x, T y) => Register(LaneFunctions.Maximum(Lanes(x), Lanes(y)));

    private static L Lanes(T value) => Unsafe.BitCast<T, L>(value);

    private static T Register(L value) => Unsafe.BitCast<L, T>(value);
}

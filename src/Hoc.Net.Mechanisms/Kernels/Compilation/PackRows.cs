using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>Look-ups in rows of eight quantities at an address, for each width.</summary>
internal static unsafe class PackRows
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate8(
        long rows, Vector512<double> position,
        out Vector512<double> q0, out Vector512<double> q1, out Vector512<double> q2, out Vector512<double> q3,
        out Vector512<double> q4, out Vector512<double> q5, out Vector512<double> q6, out Vector512<double> q7) =>
        LaneRows.Interpolate8((double*)rows, position, out q0, out q1, out q2, out q3, out q4, out q5, out q6, out q7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate4(
        long rows, Vector256<double> position,
        out Vector256<double> q0, out Vector256<double> q1, out Vector256<double> q2, out Vector256<double> q3,
        out Vector256<double> q4, out Vector256<double> q5, out Vector256<double> q6, out Vector256<double> q7) =>
        LaneRows.Interpolate4((double*)rows, position, out q0, out q1, out q2, out q3, out q4, out q5, out q6, out q7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate2(
        long rows, Vector128<double> position,
        out Vector128<double> q0, out Vector128<double> q1, out Vector128<double> q2, out Vector128<double> q3,
        out Vector128<double> q4, out Vector128<double> q5, out Vector128<double> q6, out Vector128<double> q7) =>
        LaneRows.Interpolate2((double*)rows, position, out q0, out q1, out q2, out q3, out q4, out q5, out q6, out q7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate1(
        long rows, Lanes1 position,
        out Lanes1 q0, out Lanes1 q1, out Lanes1 q2, out Lanes1 q3, out Lanes1 q4, out Lanes1 q5, out Lanes1 q6, out Lanes1 q7) =>
        Lanes1.InterpolateRows((double*)rows, position, out q0, out q1, out q2, out q3, out q4, out q5, out q6, out q7);

    /// <summary>Reads <see cref="ExpTable"/> at the whole numbers in the low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PowersOfTwo8(Vector512<double> numbers, out Vector512<double> tail, out Vector512<double> bits) =>
        LaneRows.Pairs8By128(ExpTable.Pairs, numbers.AsInt64(), out tail, out bits);

    /// <inheritdoc cref="PowersOfTwo8"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PowersOfTwo4(Vector256<double> numbers, out Vector256<double> tail, out Vector256<double> bits) =>
        LaneRows.Pairs4(ExpTable.Pairs, numbers.AsInt64() & Vector256.Create(ExpTable.Count - 1L), out tail, out bits);

    /// <inheritdoc cref="PowersOfTwo8"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PowersOfTwo2(Vector128<double> numbers, out Vector128<double> tail, out Vector128<double> bits) =>
        LaneRows.Pairs2(ExpTable.Pairs, numbers.AsInt64() & Vector128.Create(ExpTable.Count - 1L), out tail, out bits);
}

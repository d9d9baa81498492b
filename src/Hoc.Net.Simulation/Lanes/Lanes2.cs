using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hoc.Net.Simulation.Lanes;

/// <summary>Two lanes in a <see cref="Vector128{T}"/>.</summary>
internal readonly unsafe struct Lanes2(Vector128<double> value) : ILanes<Lanes2>
{
    private readonly Vector128<double> _value = value;

    public static int Count => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Broadcast(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 BroadcastBits(long bits) => new(Vector128.Create(BitConverter.Int64BitsToDouble(bits)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Load(double* source) => new(Vector128.Load(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double* target, Lanes2 value) => value._value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Gather(double* source, int* index) => new(Vector128.Create(
        source[index[0]], source[index[1]]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Scatter(double* target, int* index, Lanes2 value)
    {
        target[index[0]] = value._value.GetElement(0);
        target[index[1]] = value._value.GetElement(1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator +(Lanes2 left, Lanes2 right) => new(left._value + right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator -(Lanes2 left, Lanes2 right) => new(left._value - right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator *(Lanes2 left, Lanes2 right) => new(left._value * right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator /(Lanes2 left, Lanes2 right) => new(left._value / right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator -(Lanes2 value) => new(-value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 FusedMultiplyAdd(Lanes2 left, Lanes2 right, Lanes2 addend) =>
        new(Vector128.FusedMultiplyAdd(left._value, right._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 FusedNegateMultiplyAdd(Lanes2 left, Lanes2 right, Lanes2 addend) =>
        new(Vector128.FusedMultiplyAdd(-left._value, right._value, addend._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Sqrt(Lanes2 value) => new(Vector128.Sqrt(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Abs(Lanes2 value) => new(Vector128.Abs(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Truncate(Lanes2 value) => new(Vector128.Truncate(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Floor(Lanes2 value) => new(Vector128.Floor(value._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 LessThan(Lanes2 left, Lanes2 right) => new(Vector128.LessThan(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 LessThanOrEqual(Lanes2 left, Lanes2 right) =>
        new(Vector128.LessThanOrEqual(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Equal(Lanes2 left, Lanes2 right) => new(Vector128.Equals(left._value, right._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Select(Lanes2 mask, Lanes2 whereSet, Lanes2 whereClear) =>
        new(Vector128.ConditionalSelect(mask._value, whereSet._value, whereClear._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 SelectLess(Lanes2 left, Lanes2 right, Lanes2 whereLess, Lanes2 otherwise) =>
        new(Vector128.ConditionalSelect(
            Vector128.LessThan(left._value, right._value), whereLess._value, otherwise._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes2 mask) => mask._value.AsInt64() != Vector128<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator &(Lanes2 left, Lanes2 right) => new(left._value & right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator |(Lanes2 left, Lanes2 right) => new(left._value | right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator ^(Lanes2 left, Lanes2 right) => new(left._value ^ right._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator ~(Lanes2 value) => new(~value._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 AddBits(Lanes2 left, Lanes2 right) =>
        new((left._value.AsInt64() + right._value.AsInt64()).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 ShiftBitsLeft(Lanes2 value, int count) => new((value._value.AsInt64() << count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 ShiftBitsRight(Lanes2 value, int count) => new((value._value.AsInt64() >>> count).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LoadPairs(double* pairs, Lanes2 index, out Lanes2 first, out Lanes2 second)
    {
        LaneRows.Pairs2(pairs, index._value.AsInt64(), out var r0, out var r1);
        first = new(r0);
        second = new(r1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InterpolateRows(
        double* rows, Lanes2 position,
        out Lanes2 q0, out Lanes2 q1, out Lanes2 q2, out Lanes2 q3,
        out Lanes2 q4, out Lanes2 q5, out Lanes2 q6, out Lanes2 q7)
    {
        LaneRows.Interpolate2(
            rows, position._value, out var r0, out var r1, out var r2, out var r3, out var r4, out var r5, out var r6, out var r7);
        q0 = new(r0);
        q1 = new(r1);
        q2 = new(r2);
        q3 = new(r3);
        q4 = new(r4);
        q5 = new(r5);
        q6 = new(r6);
        q7 = new(r7);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>What compiled kernels do to memory and with packs. Addresses are whole numbers, since expression trees know no pointers.</summary>
/// <typeparam name="L">The lanes.</typeparam>
/// <typeparam name="T">The type of registers: the same bits.</typeparam>
internal static unsafe class PackAccess<L, T> where L : unmanaged, ILanes<L> where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load(long address) => Unsafe.ReadUnaligned<T>((void*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(long address, T value) => Unsafe.WriteUnaligned((void*)address, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void StoreWhere(long address, T value, T mask) =>
        L.Store((double*)address, L.Select(Lanes(mask), Lanes(value), L.Load((double*)address)));

    /// <summary>Whether a pack of rows faces adjacent rows of another table, which rise strictly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAdjacent(long rows) => ((int*)rows)[L.Count - 1] - *(int*)rows == L.Count - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LoadFacing(long column, long rows, bool adjacent) =>
        adjacent ? Load(column + ((long)*(int*)rows << 3)) : Gather(column, rows);

    // No call, although it is rare: around a call registers would be saved.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Gather(long column, long rows) => Register(L.Gather((double*)column, (int*)rows));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreFacing(long column, long rows, bool adjacent, T value)
    {
        if (adjacent)
            Store(column + ((long)*(int*)rows << 3), value);
        else
            Scatter(column, rows, value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scatter(long column, long rows, T value) => L.Scatter((double*)column, (int*)rows, Lanes(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Lanes(T value) => Unsafe.BitCast<T, L>(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Register(L value) => Unsafe.BitCast<L, T>(value);

    /// <summary>Adds to rows of another table, of which some may be the same, in the order of the lanes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddFacing(long column, long rows, T value)
    {
        double* addends = stackalloc double[L.Count];
        L.Store(addends, Lanes(value));
        for (var lane = 0; lane < L.Count; lane++)
            ((double*)column)[((int*)rows)[lane]] += addends[lane];
    }

    /// <inheritdoc cref="AddFacing"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddFacingWhere(long column, long rows, T value, T mask)
    {
        double* addends = stackalloc double[L.Count];
        double* masks = stackalloc double[L.Count];
        L.Store(addends, Lanes(value));
        L.Store(masks, Lanes(mask));
        for (var lane = 0; lane < L.Count; lane++)
            if (BitConverter.DoubleToInt64Bits(masks[lane]) != 0)
                ((double*)column)[((int*)rows)[lane]] += addends[lane];
    }

    /// <summary>The mask of the rows before the last; the offsets are in bytes of a column.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T RowsInUse(long offset, long stop)
    {
        double* masks = stackalloc double[L.Count];
        for (var lane = 0; lane < L.Count; lane++)
            masks[lane] = BitConverter.Int64BitsToDouble(offset + 8 * lane < stop ? -1 : 0);
        return Register(L.Load(masks));
    }

    /// <summary>In the last pack gives what all rows share the value of the last row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLast(Cell cell, T value, long offset, long stop)
    {
        if (L.Count == 1)
            cell.Value = Only(value); // rows come in turn: the last one's stays
        else if (offset + 8 * L.Count >= stop)
            cell.Value = Lane(value, (int)(stop - offset >> 3) - 1);
    }

    /// <inheritdoc cref="StoreLast"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLastAt(long address, T value, long offset, long stop)
    {
        if (L.Count == 1)
            *(double*)address = Only(value);
        else if (offset + 8 * L.Count >= stop)
            *(double*)address = Lane(value, (int)(stop - offset >> 3) - 1);
    }

    /// <summary>The value of the one lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Only(T value) => Unsafe.As<T, double>(ref value);

    /// <summary>No call, although it is rare: around a call registers would be saved, in each round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Lane(T value, int lane)
    {
        if (typeof(T) == typeof(Vector512<double>) && Avx512F.IsSupported)
            return Avx512F.PermuteVar8x64(Unsafe.BitCast<T, Vector512<double>>(value), Vector512.Create((long)lane)).ToScalar();
        var copy = value;
        return Unsafe.Add(ref Unsafe.As<T, double>(ref copy), lane);
    }

    /// <summary>Throws if the mask is set in a row in use.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void FailInUse(T mask, T value, long offset, long stop, string mechanism, Func<string, double, Exception> failure)
    {
        for (var lane = 0; lane < L.Count && offset + 8 * lane < stop; lane++)
            if (BitConverter.DoubleToInt64Bits(Lane(mask, lane)) != 0)
                throw failure(mechanism, Lane(value, lane));
    }

    /// <summary>Sets all elements of an array in memory to zero.</summary>
    public static void Clear(long address, int length) => new Span<double>((double*)address, length * L.Count).Clear();

    public static T Solve(Solving.EliminationPlan plan, long matrix, long rhs) =>
        Register(Solving.LaneSolver.Solve<L>(plan, (double*)matrix, (double*)rhs));
}

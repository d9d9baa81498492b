using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms.Kernels.Tables;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>What compiled kernels do to memory and with packs. Addresses are whole numbers, since expression trees know no pointers.</summary>
internal static unsafe class LaneAccess<L> where L : unmanaged, ILanes<L>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Broadcast(double value) => L.Broadcast(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L MaskOf(bool set) => L.BroadcastBits(set ? -1 : 0);

    /// <summary>A number, or a mask, for all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Spread(Lanes1 value) => L.Broadcast(value.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Load(long address) => L.Load((double*)address);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(long address, L value) => L.Store((double*)address, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreWhere(long address, L value, L mask) =>
        L.Store((double*)address, L.Select(mask, value, L.Load((double*)address)));

    /// <summary>Whether a pack of rows faces adjacent rows of another table, which rise strictly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAdjacent(long rows) => ((int*)rows)[L.Count - 1] - *(int*)rows == L.Count - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L LoadFacing(long column, long rows, bool adjacent) =>
        adjacent ? L.Load((double*)column + *(int*)rows) : L.Gather((double*)column, (int*)rows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreFacing(long column, long rows, bool adjacent, L value)
    {
        if (adjacent)
            L.Store((double*)column + *(int*)rows, value);
        else
            L.Scatter((double*)column, (int*)rows, value);
    }

    /// <summary>Adds to rows of another table, of which some may be the same, in the order of the lanes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddFacing(long column, long rows, L value)
    {
        double* addends = stackalloc double[L.Count];
        L.Store(addends, value);
        for (var lane = 0; lane < L.Count; lane++)
            ((double*)column)[((int*)rows)[lane]] += addends[lane];
    }

    /// <inheritdoc cref="AddFacing"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddFacingWhere(long column, long rows, L value, L mask)
    {
        double* addends = stackalloc double[L.Count];
        double* masks = stackalloc double[L.Count];
        L.Store(addends, value);
        L.Store(masks, mask);
        for (var lane = 0; lane < L.Count; lane++)
            if (BitConverter.DoubleToInt64Bits(masks[lane]) != 0)
                ((double*)column)[((int*)rows)[lane]] += addends[lane];
    }

    /// <summary>The mask of the rows before the last; the offsets are in bytes of a column.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static L RowsInUse(long offset, long stop)
    {
        double* masks = stackalloc double[L.Count];
        for (var lane = 0; lane < L.Count; lane++)
            masks[lane] = BitConverter.Int64BitsToDouble(offset + 8 * lane < stop ? -1 : 0);
        return L.Load(masks);
    }

    /// <summary>In the last pack gives what all rows share the value of the last row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLast(Cell cell, L value, long offset, long stop)
    {
        if (offset + 8 * L.Count >= stop)
            StoreLane(cell, value, (int)(stop - offset >> 3) - 1);
    }

    /// <inheritdoc cref="StoreLast(Cell, L, long, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreLast(long address, L value, long offset, long stop)
    {
        if (offset + 8 * L.Count >= stop)
            *(double*)address = Lane(value, (int)(stop - offset >> 3) - 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreLane(Cell cell, L value, int lane) => cell.Value = Lane(value, lane);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Lane(L value, int lane)
    {
        double* values = stackalloc double[L.Count];
        L.Store(values, value);
        return values[lane];
    }

    /// <summary>Throws if the mask is set in a row in use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FailWhere(L mask, L value, long offset, long stop, string mechanism, Func<string, double, Exception> failure)
    {
        if (L.Any(mask))
            FailInUse(mask, value, offset, stop, mechanism, failure);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FailInUse(L mask, L value, long offset, long stop, string mechanism, Func<string, double, Exception> failure)
    {
        for (var lane = 0; lane < L.Count && offset + 8 * lane < stop; lane++)
            if (BitConverter.DoubleToInt64Bits(Lane(mask, lane)) != 0)
                throw failure(mechanism, Lane(value, lane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L TablePosition(L argument, L from, L scale, double count) => TableMath.Position(argument, from, scale, L.Broadcast(count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L TableQuantity(L value, L argument) => TableMath.Quantity(value, argument);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Interpolate(
        long rows, L position, out L q0, out L q1, out L q2, out L q3, out L q4, out L q5, out L q6, out L q7) =>
        L.InterpolateRows((double*)rows, position, out q0, out q1, out q2, out q3, out q4, out q5, out q6, out q7);

    /// <summary>Sets all elements of an array in memory to zero.</summary>
    public static void Clear(long address, int length) => new Span<double>((double*)address, length * L.Count).Clear();

    public static void Solve(Solving.EliminationPlan plan, long matrix, long rhs) =>
        Solving.LaneSolver.Solve<L>(plan, (double*)matrix, (double*)rhs);
}

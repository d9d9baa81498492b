using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Tables;

/// <summary>Look-ups in tables, for evaluator and kernels alike.</summary>
internal static class TableMath
{
    /// <summary>The place of an argument in a table: from 0 to the number of intervals; 0 for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Position<L>(L argument, L from, L scale, L count) where L : unmanaged, ILanes<L>
    {
        L zero = L.Broadcast(0);
        L position = scale * (argument - from);
        position = L.SelectLess(zero, position, position, zero);
        return L.SelectLess(position, count, position, count);
    }

    /// <summary>A quantity, or NaN where the argument was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Quantity<L>(L value, L argument) where L : unmanaged, ILanes<L> =>
        L.Select(L.Equal(argument, argument), value, argument);
}

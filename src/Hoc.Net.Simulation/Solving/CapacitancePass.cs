using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>The capacitive terms; ends and roots have none.</summary>
internal static unsafe class CapacitancePass
{
    private const int Capacitance = 0; // column of cm, µF/cm²
    private const int Current = 1; // column of i_cap, mA/cm²

    /// <summary>Adds C/Δt to the diagonals, after all mechanisms and before the axial terms.</summary>
    /// <param name="frame">The table of capacitances.</param>
    /// <param name="rows">The block's rows.</param>
    /// <param name="perStep">1/Δt, or 2/Δt for a second-order step, 1/ms.</param>
    public static void AddConductance(KernelFrame frame, RowRange rows, double perStep)
    {
        switch (frame.LaneWidth)
        {
            case 8:
                AddConductance<Lanes8>(frame, rows, perStep);
                break;
            case 4:
                AddConductance<Lanes4>(frame, rows, perStep);
                break;
            case 2:
                AddConductance<Lanes2>(frame, rows, perStep);
                break;
            default:
                AddConductance<Lanes1>(frame, rows, perStep);
                break;
        }
    }

    /// <summary>Sets all capacitive currents to zero, as at the start of a run.</summary>
    public static void ClearCurrent(KernelFrame frame) =>
        frame.State.AsSpan(frame.Columns[Current], frame.Nodes.Length).Clear();

    /// <summary>Computes the capacitive currents from the solution.</summary>
    public static void ComputeCurrent(KernelFrame frame, RowRange rows, double perStep)
    {
        switch (frame.LaneWidth)
        {
            case 8:
                ComputeCurrent<Lanes8>(frame, rows, perStep);
                break;
            case 4:
                ComputeCurrent<Lanes4>(frame, rows, perStep);
                break;
            case 2:
                ComputeCurrent<Lanes2>(frame, rows, perStep);
                break;
            default:
                ComputeCurrent<Lanes1>(frame, rows, perStep);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddConductance<L>(KernelFrame frame, RowRange rows, double perStep) where L : unmanaged, ILanes<L>
    {
        L factor = L.Broadcast(0.001 * perStep);
        double* state = (double*)frame.Base;
        double* cm = state + frame.Columns[Capacitance];
        fixed (int* nodes = frame.Nodes)
        {
            for (int row = rows.First; row < rows.First + rows.Count; row += L.Count)
            {
                new RowsOf<L>(nodes + row).Add(state + frame.D, factor * L.Load(cm + row));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void ComputeCurrent<L>(KernelFrame frame, RowRange rows, double perStep) where L : unmanaged, ILanes<L>
    {
        L factor = L.Broadcast(0.001 * perStep);
        double* state = (double*)frame.Base;
        double* cm = state + frame.Columns[Capacitance];
        double* current = state + frame.Columns[Current];
        fixed (int* nodes = frame.Nodes)
        {
            for (int row = rows.First; row < rows.First + rows.Count; row += L.Count)
            {
                L change = new RowsOf<L>(nodes + row).Load(state + frame.Rhs);
                L.Store(current + row, factor * L.Load(cm + row) * change);
            }
        }
    }
}

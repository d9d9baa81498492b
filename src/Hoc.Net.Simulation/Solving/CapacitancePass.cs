using System.Numerics;
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

    /// <summary>Where the capacitances, µF/cm², and capacitive currents, mA/cm², of some rows lie in memory.</summary>
    public static (nint Capacitance, nint Current) PlacesOf(KernelFrame frame, RowRange rows) =>
        (frame.Base + (nint)(frame.Columns[Capacitance] + rows.First) * sizeof(double), frame.Base + (nint)(frame.Columns[Current] + rows.First) * sizeof(double));

    /// <summary>Variable step: makes derivatives of the voltages, mV/ms, of the sums of currents on the right-hand sides, which are the capacitive currents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void DivideByCapacitance(KernelFrame frame, RowRange rows)
    {
        if (rows.Count == 0)
            return;
        var rhs = frame.State.AsSpan(frame.Rhs + frame.Nodes[rows.First], rows.Count);
        var cm = frame.State.AsSpan(frame.Columns[Capacitance] + rows.First, rows.Count);
        rhs.CopyTo(frame.State.AsSpan(frame.Columns[Current] + rows.First));
        var row = 0;
        for (; row <= rhs.Length - Vector<double>.Count; row += Vector<double>.Count)
            (new Vector<double>(rhs[row..]) / (new Vector<double>(.001) * new Vector<double>(cm[row..]))).CopyTo(rhs[row..]);
        for (; row < rhs.Length; row++)
            rhs[row] /= .001 * cm[row];
    }

    /// <summary>Variable step: multiplies the right-hand sides by C/γ.</summary>
    /// <param name="frame">The table of capacitances.</param>
    /// <param name="rows">The block's rows, which face adjacent nodes.</param>
    /// <param name="perStep">1/γ, 1/ms.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void MultiplyByCapacitance(KernelFrame frame, RowRange rows, double perStep)
    {
        if (rows.Count == 0)
            return;
        var factor = .001 * perStep;
        var rhs = frame.State.AsSpan(frame.Rhs + frame.Nodes[rows.First], rows.Count);
        var cm = frame.State.AsSpan(frame.Columns[Capacitance] + rows.First, rows.Count);
        var row = 0;
        for (; row <= rhs.Length - Vector<double>.Count; row += Vector<double>.Count)
            (new Vector<double>(rhs[row..]) * (new Vector<double>(factor) * new Vector<double>(cm[row..]))).CopyTo(rhs[row..]);
        for (; row < rhs.Length; row++)
            rhs[row] *= factor * cm[row];
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

using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving;

/// <summary>The capacitive terms; ends and roots have none.</summary>
internal static class CapacitancePass
{
    private const int Capacitance = 0; // column of cm, µF/cm²
    private const int Current = 1; // column of i_cap, mA/cm²

    /// <summary>Adds C/Δt to the diagonals, after all mechanisms and before the axial terms.</summary>
    /// <param name="frame">The table of capacitances.</param>
    /// <param name="rows">The block's rows.</param>
    /// <param name="perStep">1/Δt, or 2/Δt for a second-order step, 1/ms.</param>
    public static void AddConductance(KernelFrame frame, RowRange rows, double perStep)
    {
        var factor = 0.001 * perStep;
        var state = frame.State;
        var cm = frame.Columns[Capacitance];
        for (var row = rows.First; row < rows.First + rows.Count; row++)
            state[frame.D + frame.Nodes[row]] += factor * state[cm + row];
    }

    /// <summary>Computes the capacitive currents from the solution.</summary>
    public static void ComputeCurrent(KernelFrame frame, RowRange rows, double perStep)
    {
        var factor = 0.001 * perStep;
        var state = frame.State;
        var cm = frame.Columns[Capacitance];
        var current = frame.Columns[Current];
        for (var row = rows.First; row < rows.First + rows.Count; row++)
            state[current + row] = factor * state[cm + row] * state[frame.Rhs + frame.Nodes[row]];
    }
}

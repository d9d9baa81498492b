using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Voltages of nodes without capacitance (roots and ends). They are no unknowns of the integrator: each is where the axial currents from its neighbours, which
/// all have capacitance, and the currents of point processes there, linear in the voltage, sum to zero.
/// </summary>
internal static unsafe class MasslessNodes
{
    /// <summary>Sets the voltages of a block's massless nodes from those of its segments.</summary>
    public static void Balance(in TreeMatrix m, BlockEquations equations, Clock clock)
    {
        var block = equations.Block;
        new Span<double>(m.Rhs + block.FirstMassless, block.MasslessCount).Clear();
        new Span<double>(m.D + block.FirstMassless, block.MasslessCount).Clear();
        foreach (var (frame, rows) in equations.MasslessCurrents)
            BlockEquations.CurrentsOf(frame)!(frame, rows.First, rows.Count, clock);
        for (var node = block.FirstMassless; node < block.FirstMassless + block.MasslessCount; node++)
            m.Rhs[node] += m.D[node] * m.Voltage[node];
        foreach (ref readonly var run in block.Runs.AsSpan())
            for (var lane = 0; lane < run.Width; lane++)
                AddNeighbours(m, block, run, lane);
        for (var node = block.FirstMassless; node < block.FirstMassless + block.MasslessCount; node++)
            m.Voltage[node] = m.Rhs[node] / m.D[node];
    }

    /// <summary>The last segment of a section to its end, and the first to the node before it where that is massless.</summary>
    private static void AddNeighbours(in TreeMatrix m, CellBlock block, in SectionRun run, int lane)
    {
        var (end, parent, first) = (run.End + lane, run.Parent + lane, run.First + lane);
        var last = first + (run.Count - 1) * run.Stride;
        m.Rhs[end] -= m.B[end] * m.Voltage[last];
        m.D[end] -= m.B[end];
        if (parent < block.FirstMassless)
            return;
        m.Rhs[parent] -= m.A[first] * m.Voltage[first];
        m.D[parent] -= m.A[first];
    }
}

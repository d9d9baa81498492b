namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The passes over the tree of a block of cells: axial terms, and the direct solution by Gaussian elimination from the tips
/// to the root and substitution back (Hines 1984, Int. J. Bio-Med. Comp. 15:69), exact up to rounding and linear in the nodes.
/// </summary>
/// <remarks>
/// The arithmetic of a node, and the order in which terms are added to it, is the same for every width of lanes: no
/// reassociation, no fused multiply-add. A node receives the terms of its own section's next node before (in
/// elimination: after) those of sections attached to it, those of sections in the order of the runs.
/// </remarks>
internal static unsafe class TreeSolver
{
    /// <summary>Sets right-hand sides and diagonals to zero, padding included.</summary>
    public static void Clear(in TreeMatrix m, CellBlock block)
    {
        new Span<double>(m.Rhs + block.First, block.Extent).Clear();
        new Span<double>(m.D + block.First, block.Extent).Clear();
    }

    /// <summary>Adds the axial currents to the right-hand sides and the axial conductances to the diagonals.</summary>
    public static void AddAxialTerms(in TreeMatrix m, CellBlock block)
    {
        foreach (ref readonly var run in block.Runs.AsSpan())
        {
            for (var lane = 0; lane < run.Width; lane++)
            {
                var parent = run.Parent + lane;
                var node = run.First + lane;
                for (var i = 0; i < run.Count; i++, node += run.Width)
                {
                    AddAxialTerm(m, node, parent);
                    parent = node;
                }

                AddAxialTerm(m, run.End + lane, parent);
            }
        }
    }

    /// <summary>Eliminates all nodes but the roots, tips first.</summary>
    public static void Eliminate(in TreeMatrix m, CellBlock block)
    {
        for (var r = block.Runs.Length - 1; r >= 0; r--)
        {
            var run = block.Runs[r];
            for (var lane = 0; lane < run.Width; lane++)
            {
                var node = run.First + (run.Count - 1) * run.Width + lane;
                Eliminate(m, run.End + lane, node);
                for (var i = 1; i < run.Count; i++, node -= run.Width)
                    Eliminate(m, node, node - run.Width);
                Eliminate(m, node, run.Parent + lane);
            }
        }
    }

    /// <summary>Solves the roots and substitutes towards the tips; then Rhs holds the solution.</summary>
    public static void Substitute(in TreeMatrix m, CellBlock block)
    {
        foreach (ref readonly var root in block.Roots.AsSpan())
            for (var lane = 0; lane < root.Width; lane++)
                m.Rhs[root.Node + lane] /= m.D[root.Node + lane];

        foreach (ref readonly var run in block.Runs.AsSpan())
        {
            for (var lane = 0; lane < run.Width; lane++)
            {
                var parent = run.Parent + lane;
                var node = run.First + lane;
                for (var i = 0; i < run.Count; i++, node += run.Width)
                {
                    Substitute(m, node, parent);
                    parent = node;
                }

                Substitute(m, run.End + lane, parent);
            }
        }
    }

    /// <summary>Adds the solution, times a factor (1, or 2 for a second-order step), to the voltages.</summary>
    public static void Update(in TreeMatrix m, CellBlock block, double factor)
    {
        Update(m, block.First, block.SegmentCount, factor);
        Update(m, block.FirstMassless, block.MasslessCount, factor);
    }

    private static void AddAxialTerm(in TreeMatrix m, int node, int parent)
    {
        var dv = m.Voltage[parent] - m.Voltage[node];
        m.Rhs[node] -= m.B[node] * dv;
        m.Rhs[parent] += m.A[node] * dv;
        m.D[node] -= m.B[node];
        m.D[parent] -= m.A[node];
    }

    private static void Eliminate(in TreeMatrix m, int node, int parent)
    {
        var p = m.A[node] / m.D[node];
        m.D[parent] -= p * m.B[node];
        m.Rhs[parent] -= p * m.Rhs[node];
    }

    private static void Substitute(in TreeMatrix m, int node, int parent)
    {
        m.Rhs[node] -= m.B[node] * m.Rhs[parent];
        m.Rhs[node] /= m.D[node];
    }

    private static void Update(in TreeMatrix m, int first, int count, double factor)
    {
        for (var node = first; node < first + count; node++)
            m.Voltage[node] += factor * m.Rhs[node];
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The passes over the tree of a block of cells: axial terms, and the direct solution by Gaussian elimination from the tips
/// to the root and substitution back (Hines 1984, Int. J. Bio-Med. Comp. 15:69), exact up to rounding and linear in the nodes.
/// </summary>
/// <remarks>
/// The arithmetic of a node, and the order in which terms are added to it, is the same for every width of lanes. A node
/// receives the terms of its own section's next node before (in elimination: after) those of sections attached to it, those of
/// sections in the order of the runs.
/// </remarks>
internal static unsafe class TreeSolver
{
    private static readonly RunPasses<SectionRun> AxialTerms = new(
        TreePasses<Lanes1>.AddAxialTerms, TreePasses<Lanes2>.AddAxialTerms,
        TreePasses<Lanes4>.AddAxialTerms, TreePasses<Lanes8>.AddAxialTerms);

    private static readonly RunPasses<SectionRun> AxialConductances = new(
        TreePasses<Lanes1>.AddAxialConductances, TreePasses<Lanes2>.AddAxialConductances,
        TreePasses<Lanes4>.AddAxialConductances, TreePasses<Lanes8>.AddAxialConductances);

    private static readonly RunPasses<SectionRun> Elimination = new(
        TreePasses<Lanes1>.Eliminate, TreePasses<Lanes2>.Eliminate,
        TreePasses<Lanes4>.Eliminate, TreePasses<Lanes8>.Eliminate);

    private static readonly RunPasses<RootRun> Roots = new(
        TreePasses<Lanes1>.SolveRoots, TreePasses<Lanes2>.SolveRoots,
        TreePasses<Lanes4>.SolveRoots, TreePasses<Lanes8>.SolveRoots);

    private static readonly RunPasses<SectionRun> Substitution = new(
        TreePasses<Lanes1>.Substitute, TreePasses<Lanes2>.Substitute,
        TreePasses<Lanes4>.Substitute, TreePasses<Lanes8>.Substitute);

    /// <summary>Sets right-hand sides and diagonals to zero, padding included.</summary>
    public static void Clear(in TreeMatrix m, CellBlock block)
    {
        ZeroFill.Clear(new(m.Rhs + block.First, block.Extent));
        ZeroFill.Clear(new(m.D + block.First, block.Extent));
    }

    /// <summary>Adds the axial currents to the right-hand sides and the axial conductances to the diagonals.</summary>
    public static void AddAxialTerms(in TreeMatrix m, CellBlock block)
    {
        AxialTerms.Over(m, block.LoneRuns);
        BundleSolver.AddAxialTerms(m, block);
    }

    /// <summary>Adds the axial conductances to the diagonals.</summary>
    public static void AddAxialConductances(in TreeMatrix m, CellBlock block)
    {
        AxialConductances.Over(m, block.LoneRuns);
        BundleSolver.AddAxialConductances(m, block);
    }

    /// <summary>Eliminates all nodes but the roots, tips first. D then holds the pivots.</summary>
    public static void Eliminate(in TreeMatrix m, CellBlock block)
    {
        Elimination.Over(m, block.LoneRuns);
        BundleSolver.Eliminate(m, block);
    }

    /// <summary>Solves the roots and substitutes towards the tips; then Rhs holds the solution.</summary>
    public static void Substitute(in TreeMatrix m, CellBlock block)
    {
        Roots.Over(m, block.Roots);
        Substitution.Over(m, block.LoneRuns);
        BundleSolver.Substitute(m, block);
    }

    /// <summary>Adds the solution, times a factor (1, or 2 for a second-order step), to the voltages.</summary>
    public static void Update(in TreeMatrix m, CellBlock block, double factor)
    {
        Update(m, block.First, block.SegmentCount, factor);
        Update(m, block.FirstMassless, block.MasslessCount, factor);
    }

    /// <summary>Padding keeps its voltages: its right-hand sides mean nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Update(in TreeMatrix m, int first, int count, double factor)
    {
        var voltage = new Span<double>(m.Voltage + first, count);
        var change = new ReadOnlySpan<double>(m.Rhs + first, count);
        var node = 0;
        for (; node <= count - Vector<double>.Count; node += Vector<double>.Count)
        {
            var advanced = Vector.FusedMultiplyAdd(new(change[node..]), new(factor), new Vector<double>(voltage[node..]));
            advanced.CopyTo(voltage[node..]);
        }

        for (; node < count; node++)
            voltage[node] = Math.FusedMultiplyAdd(change[node], factor, voltage[node]);
    }
}

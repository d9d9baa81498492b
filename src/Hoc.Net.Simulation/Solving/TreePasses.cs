using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The passes of <see cref="TreeSolver"/> over runs of one width, as many cells side by side as there are lanes. What one
/// node hands to the next is carried in registers.
/// </summary>
/// <remarks>
/// The arithmetic of a node is the same for every width, and NEURON's: two divisions a node, no fused operations.
/// </remarks>
internal static unsafe class TreePasses<L> where L : unmanaged, ILanes<L>
{
    /// <summary>Adds the axial terms of each node of the runs to it and to the node before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddAxialTerms(in TreeMatrix m, ReadOnlySpan<SectionRun> runs)
    {
        foreach (ref readonly SectionRun run in runs)
        {
            for (int lane = 0; lane < run.Width; lane += L.Count)
            {
                AddAxialTerms(m, run, lane);
            }
        }
    }

    /// <summary>Adds the axial conductances alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddAxialConductances(in TreeMatrix m, ReadOnlySpan<SectionRun> runs)
    {
        double* d = m.D;
        foreach (ref readonly SectionRun run in runs)
        {
            for (int lane = 0; lane < run.Width; lane += L.Count)
            {
                int parent = run.Parent + lane;
                int node = run.First + lane;
                L parentD = L.Load(d + parent);
                for (int i = 0; i <= run.Count; i++)
                {
                    node = i == run.Count ? run.End + lane : node;
                    L.Store(d + parent, parentD - L.Load(m.A + node));
                    parentD = L.Load(d + node) - L.Load(m.B + node);
                    parent = node;
                    node += run.Width;
                }

                L.Store(d + parent, parentD);
            }
        }
    }

    /// <summary>
    /// Eliminates the runs from the last to the first, each from its far end on, its first node into the node that it is
    /// attached to.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Eliminate(in TreeMatrix m, ReadOnlySpan<SectionRun> runs)
    {
        for (int r = runs.Length - 1; r >= 0; r--)
        {
            ref readonly SectionRun run = ref runs[r];
            for (int lane = 0; lane < run.Width; lane += L.Count)
            {
                Eliminate(m, run, lane);
            }
        }
    }

    /// <summary>Solves the roots, which are left with a row of their own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void SolveRoots(in TreeMatrix m, ReadOnlySpan<RootRun> roots)
    {
        foreach (ref readonly RootRun root in roots)
        {
            for (int node = root.Node; node < root.Node + root.Width; node += L.Count)
            {
                L.Store(m.Rhs + node, L.Load(m.Rhs + node) / L.Load(m.D + node));
            }
        }
    }

    /// <summary>Substitutes in each run from the node that it is attached to towards the far end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Substitute(in TreeMatrix m, ReadOnlySpan<SectionRun> runs)
    {
        foreach (ref readonly SectionRun run in runs)
        {
            for (int lane = 0; lane < run.Width; lane += L.Count)
            {
                Substitute(m, run, lane);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddAxialTerms(in TreeMatrix m, in SectionRun run, int lane)
    {
        double* voltage = m.Voltage;
        double* rhs = m.Rhs;
        double* d = m.D;
        double* a = m.A;
        double* b = m.B;
        int parent = run.Parent + lane;
        int node = run.First + lane;
        L parentVoltage = L.Load(voltage + parent);
        L parentRhs = L.Load(rhs + parent);
        L parentD = L.Load(d + parent);
        for (int i = 0; i <= run.Count; i++)
        {
            node = i == run.Count ? run.End + lane : node;
            L nodeVoltage = L.Load(voltage + node);
            L drop = parentVoltage - nodeVoltage; // mV
            L towardsParent = L.Load(a + node);
            L towardsNode = L.Load(b + node);
            L.Store(rhs + parent, parentRhs + (towardsParent * drop));
            L.Store(d + parent, parentD - towardsParent);
            parentRhs = L.Load(rhs + node) - (towardsNode * drop);
            parentD = L.Load(d + node) - towardsNode;
            parentVoltage = nodeVoltage;
            parent = node;
            node += run.Width;
        }

        L.Store(rhs + parent, parentRhs);
        L.Store(d + parent, parentD);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Eliminate(in TreeMatrix m, in SectionRun run, int lane)
    {
        double* rhs = m.Rhs;
        double* d = m.D;
        double* a = m.A;
        double* b = m.B;
        int node = run.End + lane;
        int parent = run.First + ((run.Count - 1) * run.Width) + lane;
        L nodeRhs = L.Load(rhs + node);
        L nodeD = L.Load(d + node);
        for (int i = run.Count; i >= 0; i--)
        {
            parent = i == 0 ? run.Parent + lane : parent;
            L.Store(d + node, nodeD);
            L.Store(rhs + node, nodeRhs);
            L factor = L.Load(a + node) / nodeD;
            nodeD = L.Load(d + parent) - (factor * L.Load(b + node));
            nodeRhs = L.Load(rhs + parent) - (factor * nodeRhs);
            node = parent;
            parent -= run.Width;
        }

        L.Store(rhs + node, nodeRhs);
        L.Store(d + node, nodeD);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Substitute(in TreeMatrix m, in SectionRun run, int lane)
    {
        double* rhs = m.Rhs;
        double* d = m.D;
        double* b = m.B;
        L change = L.Load(rhs + run.Parent + lane);
        int node = run.First + lane;
        for (int i = 0; i <= run.Count; i++)
        {
            node = i == run.Count ? run.End + lane : node;
            change = (L.Load(rhs + node) - (L.Load(b + node) * change)) / L.Load(d + node);
            L.Store(rhs + node, change);
            node += run.Width;
        }
    }
}

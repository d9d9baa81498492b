using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// What <see cref="TreePasses{L}"/> do with runs, done with bundles of sections of one cell: the same arithmetic for each node. What sections hand to the nodes that they are attached to,
/// which may be one node for several, is added section by section in the order of summation.
/// </summary>
internal static unsafe class BundlePasses<L> where L : unmanaged, ILanes<L>
{
    private const int MostLanes = 8;

    /// <summary>Adds the axial terms of each node to it and to the node before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddAxialTerms(in TreeMatrix m, in SectionBundle bundle, int* parents)
    {
        double* currents = stackalloc double[MostLanes];
        double* voltage = m.Voltage;
        double* rhs = m.Rhs;
        double* d = m.D;
        double* a = m.A;
        double* b = m.B;
        for (int lane = 0; lane < bundle.Width; lane += L.Count)
        {
            int parent = bundle.First + lane;
            int* links = parents + lane;
            L parentVoltage = L.Load(voltage + parent);
            L drop = L.Gather(voltage, links) - parentVoltage; // mV
            L towardsNode = L.Load(b + parent);
            L.Store(currents, L.Load(a + parent) * drop);
            for (int k = 0; k < L.Count; k++)
            {
                rhs[links[k]] += currents[k];
                d[links[k]] -= a[parent + k];
            }

            L parentRhs = L.Load(rhs + parent) - (towardsNode * drop);
            L parentD = L.Load(d + parent) - towardsNode;
            int node = parent + bundle.Width;
            for (int i = 1; i <= bundle.Count; i++)
            {
                node = i == bundle.Count ? bundle.End + lane : node;
                L nodeVoltage = L.Load(voltage + node);
                drop = parentVoltage - nodeVoltage;
                L towardsParent = L.Load(a + node);
                towardsNode = L.Load(b + node);
                L.Store(rhs + parent, parentRhs + (towardsParent * drop));
                L.Store(d + parent, parentD - towardsParent);
                parentRhs = L.Load(rhs + node) - (towardsNode * drop);
                parentD = L.Load(d + node) - towardsNode;
                parentVoltage = nodeVoltage;
                parent = node;
                node += bundle.Width;
            }

            L.Store(rhs + parent, parentRhs);
            L.Store(d + parent, parentD);
        }
    }

    /// <summary>Adds the axial conductances alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddAxialConductances(in TreeMatrix m, in SectionBundle bundle, int* parents)
    {
        double* d = m.D;
        for (int lane = 0; lane < bundle.Width; lane += L.Count)
        {
            int parent = bundle.First + lane;
            for (int k = 0; k < L.Count; k++)
            {
                d[parents[lane + k]] -= m.A[parent + k];
            }

            L parentD = L.Load(d + parent) - L.Load(m.B + parent);
            int node = parent + bundle.Width;
            for (int i = 1; i <= bundle.Count; i++)
            {
                node = i == bundle.Count ? bundle.End + lane : node;
                L.Store(d + parent, parentD - L.Load(m.A + node));
                parentD = L.Load(d + node) - L.Load(m.B + node);
                parent = node;
                node += bundle.Width;
            }

            L.Store(d + parent, parentD);
        }
    }

    /// <summary>Eliminates from the far ends to the nodes that the sections are attached to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Eliminate(in TreeMatrix m, in SectionBundle bundle, int* parents)
    {
        double* diagonals = stackalloc double[MostLanes];
        double* sides = stackalloc double[MostLanes];
        double* rhs = m.Rhs;
        double* d = m.D;
        double* a = m.A;
        double* b = m.B;
        for (int lane = bundle.Width - L.Count; lane >= 0; lane -= L.Count)
        {
            int node = bundle.End + lane;
            int parent = bundle.First + ((bundle.Count - 1) * bundle.Width) + lane;
            L nodeRhs = L.Load(rhs + node);
            L nodeD = L.Load(d + node);
            L factor;
            for (int i = bundle.Count; i > 0; i--)
            {
                L.Store(d + node, nodeD);
                L.Store(rhs + node, nodeRhs);
                factor = L.Load(a + node) / nodeD;
                nodeD = L.Load(d + parent) - (factor * L.Load(b + node));
                nodeRhs = L.Load(rhs + parent) - (factor * nodeRhs);
                node = parent;
                parent -= bundle.Width;
            }

            L.Store(d + node, nodeD);
            L.Store(rhs + node, nodeRhs);
            factor = L.Load(a + node) / nodeD;
            L.Store(diagonals, factor * L.Load(b + node));
            L.Store(sides, factor * nodeRhs);
            int* links = parents + lane;
            for (int k = L.Count - 1; k >= 0; k--)
            {
                d[links[k]] -= diagonals[k];
                rhs[links[k]] -= sides[k];
            }
        }
    }

    /// <summary>Substitutes from the nodes that the sections are attached to towards the far ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Substitute(in TreeMatrix m, in SectionBundle bundle, int* parents)
    {
        double* rhs = m.Rhs;
        double* d = m.D;
        double* b = m.B;
        for (int lane = 0; lane < bundle.Width; lane += L.Count)
        {
            L change = L.Gather(rhs, parents + lane);
            int node = bundle.First + lane;
            for (int i = 0; i <= bundle.Count; i++)
            {
                node = i == bundle.Count ? bundle.End + lane : node;
                change = (L.Load(rhs + node) - (L.Load(b + node) * change)) / L.Load(d + node);
                L.Store(rhs + node, change);
                node += bundle.Width;
            }
        }
    }
}

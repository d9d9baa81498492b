using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>Computes areas, axial conductances and the off-diagonal coefficients of the linear system.</summary>
internal static class AxialCoefficients
{
    /// <summary>For all sections, parents' areas first.</summary>
    public static void Compute(IReadOnlyList<Section> sections, Table nodes)
    {
        foreach (var section in sections)
            section.Cable.Compute();
        foreach (var section in sections)
            Compute(section, nodes);
    }

    private static void Compute(Section section, Table nodes)
    {
        var membrane = section.Membrane;
        var parent = section.NearNode;
        var scale = -1e2 * section.RallBranch; // from 1/(MΩ·µm²) to S/cm²
        for (var i = 0; i <= membrane.SegmentCount; i++)
        {
            var node = membrane.NodeOf(i);
            var conductance = nodes.At(node, NodeColumns.AxialConductance);
            nodes.At(node, NodeColumns.A) = scale * conductance / nodes.At(parent, NodeColumns.Area);
            nodes.At(node, NodeColumns.B) = -1e2 * conductance / nodes.At(node, NodeColumns.Area);
            scale = -1e2;
            parent = node;
        }
    }
}

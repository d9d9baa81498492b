using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>Computes the axial coefficients of extracellular layers from xraxial, as <see cref="AxialCoefficients"/> does those inside.</summary>
internal static class LayerCoefficients
{
    /// <summary>For all sections that have layers; the areas of nodes are computed already.</summary>
    public static void Compute(IReadOnlyList<Section> sections, Table nodes)
    {
        foreach (var section in sections)
            if (section.Layers is { } layers)
                for (var layer = 0; layer < layers.Type.LayerCount; layer++)
                    Compute(section, layers, layer, nodes);
    }

    private static void Compute(Section section, SectionRows layers, int layer, Table nodes)
    {
        var (table, membrane) = (layers.Table, section.Membrane);
        var columns = new LayerColumns(table.Type.LayerCount);
        var segmentLength = section.Cable.ComputedLength() / membrane.SegmentCount;
        var scale = -1e2 * section.RallBranch; // from 1/(MΩ·µm²) to S/cm²
        var parent = section.NearNode;
        var before = 0.0; // MΩ, the half of the segment before
        for (var i = 0; i <= membrane.SegmentCount; i++)
        {
            var isEnd = i == membrane.SegmentCount;
            var row = isEnd ? section.LayersAtEnd : layers[i];
            var half = isEnd ? 0 : 1e-4 * table.At(row, columns.AxialResistance + layer) * (segmentLength / 2);
            var resistance = half + before;
            var node = membrane.NodeOf(i);
            table.At(row, columns.A + layer) = scale / (resistance * nodes.At(parent, NodeColumns.Area));
            table.At(row, columns.B + layer) = -1e2 / (resistance * nodes.At(node, NodeColumns.Area));
            (before, scale, parent) = (half, -1e2, node);
        }
    }
}

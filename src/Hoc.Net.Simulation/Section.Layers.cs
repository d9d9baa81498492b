using Hoc.Net.Simulation.Geometry;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation;

/// <content>Extracellular layers, which ends and roots have too where the section has them.</content>
public sealed partial class Section
{
    private const int NoRow = -1;

    /// <summary>The layers of the segments; null where the section has none.</summary>
    internal SectionRows? Layers { get; private set; }

    /// <summary>The row of the layers at the far end.</summary>
    internal int LayersAtEnd { get; private set; } = NoRow;

    /// <summary>The row of the layers at the root, where the section is the first of a cell.</summary>
    internal int LayersAtRoot { get; private set; } = NoRow;

    /// <summary>The row of the layers at a location, if there are any at its node.</summary>
    internal bool TryFindLayers(double x, out (Table Table, int Row) place)
    {
        var section = this;
        for (var oriented = Oriented(x); ; oriented = section.Oriented(x))
        {
            if (oriented > 0 || section.Parent is null)
                return section.TryFindOwnLayers(oriented, x, out place);
            (x, section) = (section.ParentX, section.Parent);
        }
    }

    /// <summary>Whether a location is a node without layers to which a section with layers is attached: the potential there is 0.</summary>
    private bool IsGround(RangeVariable variable, double x) =>
        variable.IsLayered && Oriented(x) is 0 or 1 && !TryFindLayers(x, out _) && OwnerOf(x)._children.Exists(static c => c.Layers is not null);

    /// <summary>The section whose own node a location is.</summary>
    private Section OwnerOf(double x)
    {
        var section = this;
        while (section.Oriented(x) == 0 && section.Parent is { } parent)
            (x, section) = (section.ParentX, parent);
        return section;
    }

    private bool TryFindOwnLayers(double oriented, double x, out (Table Table, int Row) place)
    {
        place = default;
        if (Layers is not { } layers)
            return false;
        var row = oriented switch
        {
            0 => LayersAtRoot,
            1 => LayersAtEnd,
            _ => layers[_membrane.IndexOf(x)],
        };
        place = (layers.Table, row);
        return true;
    }

    /// <summary>After the layers were inserted: those of the ends.</summary>
    private void AddLayers(MechanismType type)
    {
        Layers = _membrane.Find(type)!;
        LayersAtEnd = AddEndLayers(_membrane.EndNode);
        if (Parent is null)
            AddRootLayers();
        Model.NoteGeometryChange();
    }

    private void AddRootLayers() => LayersAtRoot = AddEndLayers(_root);

    private int AddEndLayers(int node)
    {
        var table = Layers!.Table;
        var columns = new LayerColumns(table.Type.LayerCount);
        var row = table.Add(node);
        for (var layer = 0; layer < columns.Layers; layer++)
            table.At(row, columns.Conductance + layer) = 0;
        return row;
    }

    private void ReleaseRootLayers()
    {
        if (LayersAtRoot >= 0)
            Layers!.Table.Remove(LayersAtRoot);
        LayersAtRoot = NoRow;
    }

    private void ReleaseLayers()
    {
        ReleaseRootLayers();
        if (LayersAtEnd >= 0)
            Layers!.Table.Remove(LayersAtEnd);
        LayersAtEnd = NoRow;
    }
}

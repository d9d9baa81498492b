using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>Length, resistivity and what follows from them and the diameters: areas and axial resistances of the segments.</summary>
internal sealed class SectionCable(Section section)
{
    private double _length = 100;
    private double _axialResistivity = 35.4;
    private double _rallBranch = 1;

    public double Length // µm
    {
        get => _length;
        set => Change(ref _length, value);
    }

    public double AxialResistivity // Ω·cm
    {
        get => _axialResistivity;
        set => Change(ref _axialResistivity, value);
    }

    public double RallBranch
    {
        get => _rallBranch;
        set => Change(ref _rallBranch, value);
    }

    /// <summary>µm²</summary>
    public double Area(double x)
    {
        if (x is 0 or 1)
            return 0;
        var i = section.Membrane.IndexOf(x);
        return SegmentArea(Diameter(i));
    }

    /// <summary>MΩ</summary>
    public double AxialResistance(double x)
    {
        var oriented = section.Oriented(x);
        if (oriented == 0)
            return section.Parent is { } parent ? parent.Cable.AxialResistance(section.ParentX) : 1e30;
        var count = section.Membrane.SegmentCount;
        var i = oriented == 1 ? count : section.Membrane.IndexOf(x);
        var right = i == 0 ? 0 : HalfResistance(Diameter(i - 1));
        var conductance = i == count ? 1 / right : 1 / (HalfResistance(Diameter(i)) + right);
        return 1 / conductance;
    }

    /// <summary>
    /// Computes the areas of the segments' nodes and the conductance from each node, the end included, to the one before.
    /// </summary>
    public void Compute()
    {
        var membrane = section.Membrane;
        var nodes = section.Model.Store.Nodes;
        var right = 0.0; // MΩ, the half of the segment before
        for (var i = 0; i < membrane.SegmentCount; i++)
        {
            var diameter = Diameter(i);
            var node = membrane.NodeOf(i);
            nodes.At(node, NodeColumns.Area) = SegmentArea(diameter);
            var left = HalfResistance(diameter);
            nodes.At(node, NodeColumns.AxialConductance) = 1 / (left + right);
            right = left;
        }

        nodes.At(membrane.EndNode, NodeColumns.AxialConductance) = 1 / right;
    }

    private double SegmentLength => _length / section.Membrane.SegmentCount; // µm

    private double SegmentArea(double diameter) => Math.PI * diameter * SegmentLength; // µm²

    private double HalfResistance(double diameter) =>
        1e-2 * _axialResistivity * (SegmentLength / 2) / (Math.PI * diameter * diameter / 4); // MΩ

    private double Diameter(int segment)
    {
        var rows = section.Membrane.Find(BuiltInTypes.Morphology)!;
        return rows.Table.At(rows[segment], 0);
    }

    private void Change(ref double property, double value)
    {
        property = value;
        section.Model.NoteGeometryChange();
    }
}

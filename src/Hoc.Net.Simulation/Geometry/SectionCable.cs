using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>
/// Length, resistivity, 3-D points and what follows from them and the diameters: areas of the segments' nodes and the conductance from
/// each node, the end included, to the one before.
/// </summary>
/// <remarks>
/// What follows is computed when it is asked for, one section at a time, or for all sections before a computation. Diameters count among
/// it when there are points: then their column holds what the points gave last. Conversely the points take over diameters that
/// were set when they are next looked at (<see cref="SettlePoints"/>).
/// </remarks>
internal sealed class SectionCable(Section section)
{
    private const double LeastLength = 1e-9; // µm

    private double _length = 100;
    private double _axialResistivity = 35.4;
    private double _rallBranch = 1;
    private SectionPoints? _points;
    private bool _isStale = true;
    private bool _pointsAreBehind;

    public SectionPoints Points => _points ??= new(section);

    /// <summary>As it was set, or as the points gave it.</summary>
    public double Length // µm
    {
        get => _length;
        set
        {
            if (section.Model.IsShapeFixed)
                return;
            SettlePoints();
            if (_points is { Count: > 0 } points)
            {
                points.Stretch(value);
                section.Model.NoteShapeChange();
            }

            Change(ref _length, value);
        }
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

    /// <summary>The length as computations take it: that of the points, and never nothing.</summary>
    public double ComputedLength() // µm
    {
        if (_isStale && _points is { Count: > 1 } points)
            _length = points.Raw[^1].Arc;
        return _length = Math.Max(_length, LeastLength);
    }

    /// <summary>µm²</summary>
    public double Area(double x)
    {
        if (x is 0 or 1)
            return 0;
        Refresh();
        return section.Model.Store.Nodes.At(section.NodeAt(x), NodeColumns.Area);
    }

    /// <summary>MΩ</summary>
    public double AxialResistance(double x)
    {
        var oriented = section.Oriented(x);
        if (oriented == 0)
            return section.Parent is { } parent ? parent.Cable.AxialResistance(section.ParentX) : 1e30;
        Refresh();
        return 1 / section.Model.Store.Nodes.At(section.NodeAt(x), NodeColumns.AxialConductance);
    }

    /// <summary>Says that diameters of segments were set: the shape has changed, and the points must follow.</summary>
    public void NoteDiameters()
    {
        _pointsAreBehind = _points is { Count: > 0 };
        if (_pointsAreBehind)
            section.Model.NoteShapeChange();
        NoteChange();
    }

    /// <summary>Says that points have changed.</summary>
    /// <param name="length">The length that they now have, µm; null where it stays.</param>
    public void NotePoints(double? length = null)
    {
        _length = length ?? _length;
        section.Model.NoteShapeChange();
        NoteChange();
    }

    /// <summary>Says that all must be computed anew: diameters, areas and resistances.</summary>
    public void NoteChange()
    {
        _isStale = true;
        section.Model.NoteGeometryChange();
    }

    /// <summary>
    /// Lets the points take over the diameters that were set. As in NEURON the segment is that at the same location, whatever end the
    /// section is attached by.
    /// </summary>
    public void SettlePoints()
    {
        if (!_pointsAreBehind)
            return;
        _pointsAreBehind = false;
        var length = ComputedLength();
        var diameters = Diameters;
        foreach (ref var point in _points!.Raw)
            point.SignedDiameter = (float)DiameterAt(diameters, section.Membrane.IndexOf(Math.Min(point.Arc / length, 1)));
    }

    /// <summary>Computes what is asked for if it does not fit any more.</summary>
    public void Refresh()
    {
        if (_isStale)
            Compute();
    }

    /// <summary>Computes areas, conductances and, from points, diameters and the length.</summary>
    public void Compute()
    {
        SettlePoints();
        if (_points is { Count: > 1 } points)
        {
            _length = points.Raw[^1].Arc;
            ComputedLength();
            ComputeFrusta(points.Raw);
        }
        else
        {
            ComputeCylinders();
        }

        _isStale = false;
    }

    /// <summary>
    /// Makes points along a straight line in the plane of x and y: the ends and the centres of the segments, with the diameters of these.
    /// </summary>
    /// <param name="x">Where it begins, µm.</param>
    /// <param name="y">µm</param>
    /// <param name="z">µm</param>
    /// <param name="angle">To the x axis, radians.</param>
    public void DrawLine(float x, float y, float z, float angle)
    {
        var length = ComputedLength();
        var endX = (float)(x + length * MathF.Cos(angle));
        var endY = (float)(y + length * MathF.Sin(angle));
        var diameters = Diameters;
        var count = section.SegmentCount;
        Points.Reserve(count + 2);
        Points.Add(x, y, z, DiameterAt(diameters, 0));
        for (var i = 0; i < count; i++)
        {
            var along = section.Centre(i);
            Points.Add(x * (1 - along) + endX * along, y * (1 - along) + endY * along, z, DiameterAt(diameters, i));
        }

        Points.Add(endX, endY, z, DiameterAt(diameters, count - 1));
        Points.Raw[^1].Arc = length; // whatever was rounded
        _length = length;
    }

    private void ComputeCylinders()
    {
        var membrane = section.Membrane;
        var nodes = section.Model.Store.Nodes;
        var diameters = Diameters;
        var segmentLength = ComputedLength() / membrane.SegmentCount;
        var right = 0.0; // MΩ, the half of the segment before
        for (var i = 0; i < membrane.SegmentCount; i++)
        {
            var diameter = DiameterAt(diameters, i);
            if (diameter <= 0) // such as points gave that are gone
                diameter = DiameterAt(diameters, i) = 1e-6;
            var node = membrane.NodeOf(i);
            nodes.At(node, NodeColumns.Area) = Math.PI * diameter * segmentLength;
            var left = 1e-2 * _axialResistivity * (segmentLength / 2) / (Math.PI * diameter * diameter / 4);
            nodes.At(node, NodeColumns.AxialConductance) = 1 / (left + right);
            right = left;
        }

        nodes.At(membrane.EndNode, NodeColumns.AxialConductance) = 1 / right;
    }

    private void ComputeFrusta(ReadOnlySpan<StoredPoint> points)
    {
        var membrane = section.Membrane;
        var nodes = section.Model.Store.Nodes;
        var diameters = Diameters;
        var segmentLength = points[^1].Arc / membrane.SegmentCount;
        var walk = new FrustaWalk(points, segmentLength);
        var right = 0.0; // MΩ, the half of the segment before
        for (var i = 0; i < membrane.SegmentCount; i++)
        {
            var from = i * segmentLength;
            walk.Begin();
            var left = Resistance(walk.WalkHalf(from));
            var node = membrane.NodeOf(i);
            nodes.At(node, NodeColumns.AxialConductance) = 1 / (right + left);
            right = Resistance(walk.WalkHalf(from + segmentLength / 2));

            var spines = walk.Spines + (i == membrane.SegmentCount - 1 && points[^1].HasSpine ? 1 : 0);
            nodes.At(node, NodeColumns.Area) = walk.AreaIntegral * .5 * Math.PI + spines * section.Model.SpineArea;
            ref var diameter = ref DiameterAt(diameters, i);
            var mean = walk.DiameterIntegral * (.5 / segmentLength);
            if (Math.Abs(mean - diameter) > 1e-9 || mean < 1e-5)
                diameter = mean;
        }

        nodes.At(membrane.EndNode, NodeColumns.AxialConductance) = 1 / right;

        double Resistance(double integral) => integral * _axialResistivity / Math.PI * (4 * .01); // MΩ
    }

    private SectionRows Diameters => section.Membrane.Find(BuiltInTypes.Morphology)!;

    private static ref double DiameterAt(SectionRows diameters, int segment) => ref diameters.Table.At(diameters[segment], 0);

    private void Change(ref double property, double value)
    {
        property = value;
        NoteChange();
    }
}

using Hoc.Net.Runtime.Builtins.Classes.Matrices;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Morphology;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Morphology;

/// <summary>What import3d.hoc makes of the contours of a soma.</summary>
[HocClass("Import3d_Outline", "new Import3d_Outline(raw, ...)", "The contours of a soma, each a Matrix of three rows.", Least = 1)]
internal sealed class OutlineObject : HocObject
{
    private const int LeastPoints = 3;

    private readonly List<TracedPoint[]> _contours = [];

    /// <summary>Makes one of contours.</summary>
    public OutlineObject(CallArguments call) => Append(call);

    [HocMethod("append", "o.append(raw, ...)", "Adds further contours.", Least = 1)]
    public double Append(CallArguments call)
    {
        for (int i = 1; i <= call.Count; i++)
        {
            var raw = call.Object<MatrixObject>(i);
            if (raw.RowCount < 3 || raw.ColumnCount < LeastPoints)
            {
                throw call.Fault(
                    RuntimeDiagnostics.BadMorphology,
                    $"a contour of {raw.RowCount} rows and {raw.ColumnCount} columns encloses nothing.",
                    "Pass a Matrix with x, y and z in three rows, and at least three points.");
            }

            var points = new TracedPoint[raw.ColumnCount];
            for (int k = 0; k < points.Length; k++) points[k] = new TracedPoint(raw.At(0, k), raw.At(1, k), raw.At(2, k), 0);
            _contours.Add(points);
        }

        return _contours.Count;
    }

    [HocMethod("area", "o.area()", "The surface between the contours (um2).", Most = 0)]
    public double Area() => SomaSurface.Area(_contours);

    [HocMethod("center", "o.center(x, y, z)", "Sets Vectors to 101 places at equal steps round the first contour; gives their mean as a Vector.", Least = 3, Most = 3)]
    public HocObject Center(CallArguments call)
    {
        (double[] x, double[] y, double[] z) = Columns(_contours[0]);
        var outline = new Outline(x, y, z);
        call.Object<VectorObject>(1).SetTo(outline.X);
        call.Object<VectorObject>(2).SetTo(outline.Y);
        call.Object<VectorObject>(3).SetTo(outline.Z);
        return VectorObject.Of(call.Session, [outline.Center.X, outline.Center.Y, outline.Center.Z]);
    }

    [HocMethod("middle", "o.middle()", "The place halfway along the middles of the contours, as a Vector.", Most = 0)]
    public HocObject Middle(CallArguments call)
    {
        TracedBranch[] branches = Array.ConvertAll(_contours.ToArray(), ToBranch);
        branches[0].Stack.AddRange(branches[1..]);
        TracedPoint middle = Outline.CenterOf(branches[0]);
        return VectorObject.Of(call.Session, [middle.X, middle.Y, middle.Z]);
    }

    [HocMethod("circle", "o.circle(i, &diameter)", "The middle of contour i as a Vector, and the diameter of the circle that stands for it.", Least = 2, Most = 2)]
    public HocObject Circle(CallArguments call)
    {
        TracedPoint circle = CircleOf(_contours[call.Integer(1, 0, _contours.Count - 1)]);
        call.Pointer(2).Value = circle.Diameter;
        return VectorObject.Of(call.Session, [circle.X, circle.Y, circle.Z]);
    }

    [HocMethod("cable", "o.cable(x, y, z, d)", "Sets Vectors to the points of the cable that stands for the soma: along the longest axis of one contour, or a circle for each of several.", Least = 4, Most = 4)]
    public double Cable(CallArguments call)
    {
        TracedPoint[] points = _contours.Count > 1 ? [.. _contours.Select(CircleOf)] : OfOne(call);
        call.Object<VectorObject>(1).SetTo([.. points.Select(point => point.X)]);
        call.Object<VectorObject>(2).SetTo([.. points.Select(point => point.Y)]);
        call.Object<VectorObject>(3).SetTo([.. points.Select(point => point.Z)]);
        call.Object<VectorObject>(4).SetTo([.. points.Select(point => point.Diameter)]);
        return points.Length;
    }

    private TracedPoint[] OfOne(CallArguments call)
    {
        (double[] x, double[] y, double[] z) = Columns(_contours[0]);
        if (SomaCable.OfContour(x, y, z) is { } cable) return [.. cable];
        throw call.Fault(RuntimeDiagnostics.BadMorphology, "the contour of the soma encloses no area.", "Look at its points: they lie on a line.");
    }

    private static TracedPoint CircleOf(TracedPoint[] contour)
    {
        (double[] x, double[] y, double[] z) = Columns(contour);
        return SomaCable.Circle(x, y, z);
    }

    private static TracedBranch ToBranch(TracedPoint[] contour)
    {
        var branch = new TracedBranch(0);
        branch.Points.AddRange(contour);
        return branch;
    }

    private static (double[] X, double[] Y, double[] Z) Columns(TracedPoint[] points) =>
        ([.. points.Select(point => point.X)], [.. points.Select(point => point.Y)], [.. points.Select(point => point.Z)]);
}

using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions of the 3-D points of the accessed section. In HOC a negative diameter tells of a spine at the point.</summary>
internal static class PointFunctions
{
    private const int MostReserved = 30000;

    [HocFunction("pt3dadd", "pt3dadd(x, y, z, diam) or pt3dadd(xvec, yvec, zvec, diamvec)", "Appends a 3-D point (um) to the accessed section; Vectors replace all its points. A negative diameter marks a spine.", Least = 4, Most = 4)]
    public static double Add(CallArguments call)
    {
        SectionPoints points = Points(call);
        if (call.IsObject(1)) Replace(call, points);
        else
        {
            double diameter = call.Number(4);
            points.Add(call.Number(1), call.Number(2), call.Number(3), Math.Abs(diameter), diameter < 0);
        }

        return 1;
    }

    [HocFunction("pt3dinsert", "pt3dinsert(i, x, y, z, diam)", "Inserts a 3-D point (um) before point i, or after the last one when i is n3d().", Least = 5, Most = 5)]
    public static double Insert(CallArguments call)
    {
        SectionPoints points = Points(call);
        points.Insert(call.Integer(1, 0, points.Count), PointAt(call, 2));
        return 0;
    }

    [HocFunction("pt3dchange", "pt3dchange(i, x, y, z, diam) or pt3dchange(i, diam)", "Changes a 3-D point (um), or only the diameter there.", Least = 2, Most = 5)]
    public static double Change(CallArguments call)
    {
        SectionPoints points = Points(call);
        int index = Index(call, points);
        if (call.Count == 5) points[index] = PointAt(call, 2);
        else points.SetDiameter(index, Math.Abs(call.Number(2)), call.Number(2) < 0);
        return 0;
    }

    [HocFunction("pt3dremove", "pt3dremove(i)", "Removes a 3-D point.", Least = 1, Most = 1)]
    public static double Remove(CallArguments call)
    {
        SectionPoints points = Points(call);
        points.RemoveAt(Index(call, points));
        return 0;
    }

    [HocFunction("pt3dclear", "pt3dclear() or pt3dclear(n)", "Removes all 3-D points and makes room for n; L and diam stay as the points made them.", Most = 1)]
    public static double Clear(CallArguments call)
    {
        SectionPoints points = Points(call);
        int room = call.Count == 0 ? 0 : call.Integer(1, 0, MostReserved);
        points.Clear();
        points.Reserve(room);
        return room;
    }

    [HocFunction("n3d", "n3d()", "The number of 3-D points of the accessed section.", Most = 0)]
    public static double Count(CallArguments call) => Points(call).Count;

    [HocFunction("x3d", "x3d(i)", "The x coordinate (um) of a 3-D point.", Least = 1, Most = 1)]
    public static double X(CallArguments call) => Point(call).X;

    [HocFunction("y3d", "y3d(i)", "The y coordinate (um) of a 3-D point.", Least = 1, Most = 1)]
    public static double Y(CallArguments call) => Point(call).Y;

    [HocFunction("z3d", "z3d(i)", "The z coordinate (um) of a 3-D point.", Least = 1, Most = 1)]
    public static double Z(CallArguments call) => Point(call).Z;

    [HocFunction("diam3d", "diam3d(i)", "The diameter (um) at a 3-D point.", Least = 1, Most = 1)]
    public static double Diameter(CallArguments call) => Point(call).Diameter;

    [HocFunction("arc3d", "arc3d(i)", "The distance (um) of a 3-D point from the first one, along the points.", Least = 1, Most = 1)]
    public static double Arc(CallArguments call)
    {
        SectionPoints points = Points(call);
        return points.ArcLength(Index(call, points));
    }

    [HocFunction("spine3d", "spine3d(i)", "1 when a spine is at a 3-D point: its diameter was given as negative.", Least = 1, Most = 1)]
    public static double HasSpine(CallArguments call) => Point(call).HasSpine ? 1 : 0;

    [HocFunction("setSpineArea", "setSpineArea(area)", "Sets the area (um2) that each spine adds to its segment.", Least = 1, Most = 1)]
    public static double SetSpineArea(CallArguments call) => call.Session.Model.SpineArea = call.Number(1);

    [HocFunction("getSpineArea", "getSpineArea()", "The area (um2) that each spine adds to its segment.", Most = 0)]
    public static double SpineArea(CallArguments call) => call.Session.Model.SpineArea;

    [HocFunction("pt3dconst", "pt3dconst() or pt3dconst(fixed)", "Whether L and diam cannot be changed (1) or are passed on to the 3-D points (0), before it is set.", Most = 1)]
    public static double FixShape(CallArguments call)
    {
        Model model = call.Session.Model;
        double before = model.IsShapeFixed ? 1 : 0;
        if (call.Count > 0) model.IsShapeFixed = call.Integer(1, 0, 1) == 1;
        return before;
    }

    [HocFunction("pt3dstyle", "pt3dstyle() or pt3dstyle(0) or pt3dstyle(1, x, y, z) or pt3dstyle(1, &x, &y, &z)", "Lets the accessed section keep its place relative to a logical connection point (um), or reads that point; 1 when there is one.", Most = 4)]
    public static double Style(CallArguments call)
    {
        Section section = SectionFunctions.Accessed(call);
        if (call.Count > 0)
        {
            if (call.Integer(1, 0, 1) == 0) section.ConnectionPoint = null;
            else if (call.IsPointer(2)) Store(call, section.ConnectionPoint);
            else section.ConnectionPoint = (call.Number(2), call.Number(3), call.Number(4));
        }

        return section.ConnectionPoint is null ? 0 : 1;
    }

    [HocFunction("define_shape", "define_shape()", "Gives 3-D points to all sections without any, and moves those with points to where their parents are.", Most = 0)]
    public static double DefineShape(CallArguments call)
    {
        DefineShape(call.Session);
        return 1;
    }

    /// <summary>Gives 3-D points to all sections without any, and tells of children whose direction is arbitrary, as NEURON does.</summary>
    public static void DefineShape(HocSession session)
    {
        foreach (Section section in session.Model.DefineShape())
            session.Write($"nrn_define_shape: {section.Name} first and last 3-d point at same (x,y)\n");
    }

    private static void Store(CallArguments call, (double X, double Y, double Z)? point)
    {
        var (x, y, z) = (call.Pointer(2), call.Pointer(3), call.Pointer(4));
        if (point is { } stored) (x.Value, y.Value, z.Value) = stored;
    }

    private static void Replace(CallArguments call, SectionPoints points)
    {
        ReadOnlySpan<double> x = Items(call, 1);
        ReadOnlySpan<double> y = Items(call, 2);
        ReadOnlySpan<double> z = Items(call, 3);
        ReadOnlySpan<double> diameter = Items(call, 4);
        if (y.Length != x.Length || z.Length != x.Length || diameter.Length != x.Length)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"the Vectors of pt3dadd() have {x.Length}, {y.Length}, {z.Length} and {diameter.Length} elements.",
                "Pass four Vectors of the same size.");
        }

        var replacement = new Point3D[x.Length];
        for (int i = 0; i < replacement.Length; i++) replacement[i] = PointOf(x[i], y[i], z[i], diameter[i]);
        points.Replace(replacement);
    }

    private static ReadOnlySpan<double> Items(CallArguments call, int position) => call.Object<VectorObject>(position).Items;

    private static Point3D PointAt(CallArguments call, int position) =>
        PointOf(call.Number(position), call.Number(position + 1), call.Number(position + 2), call.Number(position + 3));

    private static Point3D PointOf(double x, double y, double z, double diameter) => new(x, y, z, Math.Abs(diameter), diameter < 0);

    private static Point3D Point(CallArguments call)
    {
        SectionPoints points = Points(call);
        return points[Index(call, points)];
    }

    private static int Index(CallArguments call, SectionPoints points) => points.Count > 0
        ? call.Integer(1, 0, points.Count - 1)
        : throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"the section {SectionFunctions.Accessed(call).Name} has no 3-D points.",
            "Add points with pt3dadd(), or let define_shape() make them.");

    private static SectionPoints Points(CallArguments call) => SectionFunctions.Accessed(call).Points;
}

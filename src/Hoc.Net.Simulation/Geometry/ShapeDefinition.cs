namespace Hoc.Net.Simulation.Geometry;

/// <summary>
/// Gives all sections a place in space: those without 3-D points get some along a straight line, and those with points are moved to where
/// their parent is.
/// </summary>
/// <remarks>
/// A section begins on the line from its parent's first point to its last one and, when new, goes on in that line's direction in the
/// plane of x and y; from within the parent it goes to the left. Sections that share a place fan out over 0.8 radians. Coordinates are single
/// precision in NEURON, angles too, so they are here.
/// </remarks>
internal static class ShapeDefinition
{
    private const double RootDistance = 100; // µm along z
    private const double Fan = .8; // radians
    private const double Negligible = 1e-6; // µm

    /// <summary>Works through all trees, parents first.</summary>
    /// <returns>Sections whose first and last points lie above each other, so that the direction of children is arbitrary.</returns>
    public static List<Section> Define(Model model)
    {
        var upright = new List<Section>();
        var order = Ordered(model.Sections);
        for (var i = 0; i < order.Count; i++)
        {
            var section = order[i];
            var line = section.Parent is { } parent
                ? ParentLine(parent, section.ParentX)
                : new Line(0, 0, (float)(i * RootDistance), 1, 0);
            if (section.Points.Count == 0)
                Draw(section, line, upright);
            else if (section.Parent is not null && !model.IsShapeFixed)
                Move(section, line);
        }

        return upright;
    }

    /// <summary>Roots first, then breadth first.</summary>
    private static List<Section> Ordered(IReadOnlyList<Section> sections)
    {
        var order = new List<Section>(sections.Count);
        foreach (var section in sections)
            if (section.Parent is null)
                order.Add(section);
        for (var i = 0; i < order.Count; i++)
            order.AddRange(order[i].Children);
        return order;
    }

    private static Line ParentLine(Section parent, double at)
    {
        var points = parent.Points.Raw;
        ref readonly var first = ref points[0];
        ref readonly var last = ref points[^1];
        var along = parent.Oriented(at);
        var (x, y) = (last.X - first.X, last.Y - first.Y);
        return new(
            (float)(last.X * along + first.X * (1 - along)),
            (float)(last.Y * along + first.Y * (1 - along)),
            (float)(last.Z * along + first.Z * (1 - along)),
            along < .5 ? -x : x,
            along < .5 ? -y : y);
    }

    private static void Draw(Section section, Line line, List<Section> upright)
    {
        var angle = MathF.Atan2(line.DirectionY, line.DirectionX);
        if (Math.Abs(line.DirectionY) < Negligible && Math.Abs(line.DirectionX) < Negligible)
        {
            upright.Add(section.Parent!);
            angle = 0;
        }

        // A root that was attached within a parent keeps the direction, as in NEURON.
        if (section.ParentX is > 0 and < 1)
            angle = (float)(angle + Math.PI / 2);
        var (place, count) = PlaceAmongSiblings(section);
        if (count > 1)
            angle = (float)(angle + (place / (count - 1.0) * Fan - Fan / 2));
        section.Cable.DrawLine(line.X, line.Y, line.Z, angle);
    }

    /// <summary>Which of the sections attached to one place it is, from the one attached last on, and how many there are.</summary>
    private static (int Place, int Count) PlaceAmongSiblings(Section section)
    {
        if (section.Parent is not { } parent)
            return (0, 0);
        var (place, count) = (0, 0);
        foreach (var sibling in parent.Children)
        {
            if (sibling == section)
                place = count;
            if (sibling.ParentX == section.ParentX)
                count++;
        }

        return (place, count);
    }

    private static void Move(Section section, Line line)
    {
        var points = section.Points.Raw;
        var (x, y, z) = section.TakeConnectionPoint(line.X, line.Y, line.Z) ?? (points[0].X, points[0].Y, points[0].Z);
        var (dx, dy, dz) = (line.X - x, line.Y - y, line.Z - z);
        foreach (ref var point in points)
        {
            point.X += dx;
            point.Y += dy;
            point.Z += dz;
        }
    }

    /// <summary>Where a section begins, µm, and the direction of its parent.</summary>
    private readonly record struct Line(float X, float Y, float Z, float DirectionX, float DirectionY);
}

namespace Hoc.Net.Simulation.Geometry;

/// <summary>
/// Lengths of paths through a tree, from node to node: every place, attachments too, counts as its node's. The parts are added in
/// NEURON's order: of the two ends that climbs which comes later in the breadth-first order of the sections.
/// </summary>
internal static class PathLength
{
    /// <summary>µm; null when the places lie in different trees.</summary>
    public static double? Between(Segment from, Segment to)
    {
        var (a, b) = (from.Section, to.Section);
        var (depthA, depthB) = (Depth(a), Depth(b));
        if (!Compare(a, depthA, b, depthB, out var aIsLater))
            return null;
        var (x, y) = (Position(a, from.X), Position(b, to.X));
        double length = 0;
        while (a != b)
        {
            if (depthA > depthB || (depthA == depthB && aIsLater))
            {
                Climb(ref a, ref x, ref length);
                depthA--;
            }
            else
            {
                Climb(ref b, ref y, ref length);
                depthB--;
            }
        }

        return length + Math.Abs(x - y);
    }

    /// <summary>
    /// Whether the first section, or its ancestor of the other's depth, comes later in breadth-first order; that holds for all pairs of
    /// ancestors of equal depth.
    /// </summary>
    /// <returns>False when they have no common ancestor.</returns>
    private static bool Compare(Section a, int depthA, Section b, int depthB, out bool aIsLater)
    {
        for (; depthA > depthB; depthA--)
            a = a.Parent!;
        for (; depthB > depthA; depthB--)
            b = b.Parent!;
        aIsLater = false;
        if (a == b)
            return true;
        while (a.Parent != b.Parent)
            (a, b) = (a.Parent!, b.Parent!);
        if (a.Parent is not { } common)
            return false;
        aIsLater = common.Children.First(child => child == a || child == b) == b;
        return true;
    }

    /// <summary>The distance of a place's node from the near end, µm.</summary>
    private static double Position(Section section, double x)
    {
        var oriented = section.Oriented(x);
        return section.Cable.ComputedLength() * (oriented is 0 or 1 ? oriented : section.Centre(section.Membrane.IndexOf(x)));
    }

    private static int Depth(Section section)
    {
        var depth = 0;
        for (var s = section; s.Parent is { } parent; s = parent)
            depth++;
        return depth;
    }

    private static void Climb(ref Section section, ref double x, ref double length)
    {
        length += x;
        x = Position(section.Parent!, section.ParentX);
        section = section.Parent!;
    }
}

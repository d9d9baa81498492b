namespace Hoc.Net.Simulation.Geometry;

/// <summary>Lengths of paths through a tree, from node to node: every place, attachments too, counts as its node's.</summary>
internal static class PathLength
{
    /// <summary>µm; null when the places lie in different trees.</summary>
    public static double? Between(Segment from, Segment to)
    {
        var (a, b) = (from.Section, to.Section);
        var (depthA, depthB) = (Depth(a), Depth(b));
        var (x, y) = (Position(a, from.X), Position(b, to.X));
        double lengthA = 0, lengthB = 0;
        while (a != b)
        {
            if (depthA >= depthB)
            {
                if (!Climb(ref a, ref x, ref lengthA))
                    return null;
                depthA--;
            }
            else
            {
                if (!Climb(ref b, ref y, ref lengthB))
                    return null;
                depthB--;
            }
        }

        return lengthA + lengthB + Math.Abs(x - y);
    }

    /// <summary>The distance of a place's node from the near end, µm.</summary>
    private static double Position(Section section, double x)
    {
        var oriented = section.Oriented(x);
        return section.Length * (oriented is 0 or 1 ? oriented : section.Centre(section.Membrane.IndexOf(x)));
    }

    private static int Depth(Section section)
    {
        var depth = 0;
        for (var s = section; s.Parent is { } parent; s = parent)
            depth++;
        return depth;
    }

    private static bool Climb(ref Section section, ref double x, ref double length)
    {
        if (section.Parent is not { } parent)
            return false;
        length += x;
        x = Position(parent, section.ParentX);
        section = parent;
        return true;
    }
}

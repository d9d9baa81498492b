namespace Hoc.Net.Simulation.Geometry;

/// <summary>Lengths of paths through a tree.</summary>
internal static class PathLength
{
    /// <summary>µm; null when the places lie in different trees.</summary>
    public static double? Between(Segment from, Segment to)
    {
        var (a, b) = (from.Section, to.Section);
        if (a == b)
            return Math.Abs(from.X - to.X) * a.Length;
        var (depthA, depthB) = (Depth(a), Depth(b));
        var (x, y) = (a.Oriented(from.X), b.Oriented(to.X));
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

        return lengthA + lengthB + Math.Abs(x - y) * a.Length;
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
        length += x * section.Length;
        x = parent.Oriented(section.ParentX);
        section = parent;
        return true;
    }
}

using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>The places on the way from one segment to another of the same tree: the middles of segments and the ends of sections.</summary>
internal static class SectionPath
{
    /// <summary>The places in order with their distance from the first, µm. Empty when no way leads there.</summary>
    public static List<(Segment Place, double Distance)> Between(Segment from, Segment to)
    {
        List<Segment> up = WayToRoot(from);
        List<Segment> down = WayToRoot(to);
        int top = up.FindIndex(a => down.Exists(b => b.Section == a.Section));
        var path = new List<(Segment, double)>();
        if (top < 0) return path;
        int turn = down.FindIndex(b => b.Section == up[top].Section);
        double distance = 0;
        for (int i = 0; i < top; i++) Walk(path, up[i], up[i].Section.AttachedEnd, takesFirst: i == 0, takesLast: true, ref distance);
        bool isJunction = turn > 0 && up[top].X == down[turn].X;
        Walk(path, up[top], down[turn].X, takesFirst: top == 0 && !isJunction, takesLast: turn == 0, ref distance);
        for (int i = turn - 1; i >= 0; i--)
        {
            Segment start = down[i].Section.At(down[i].Section.AttachedEnd);
            Walk(path, start, down[i].X, takesFirst: true, takesLast: i == 0, ref distance);
        }

        return path;
    }

    /// <summary>Where the way enters each section on the way to the root.</summary>
    private static List<Segment> WayToRoot(Segment place)
    {
        var way = new List<Segment> { place };
        for (Section section = place.Section; section.Parent is { } parent; section = parent) way.Add(parent.At(section.ParentX));
        return way;
    }

    /// <summary>Adds the places of one section; where two sections meet, the child's end stands for both.</summary>
    private static void Walk(
        List<(Segment, double)> path,
        Segment start,
        double endX,
        bool takesFirst,
        bool takesLast,
        ref double distance)
    {
        Section section = start.Section;
        double x = Node(section, start.X);
        double last = Node(section, endX);
        if (takesFirst) path.Add((section.At(x), distance));
        double direction = last < x ? -1 : 1;
        double begin = distance;
        for (int i = 0; i < section.SegmentCount; i++)
        {
            double centre = section.Centre(direction > 0 ? i : section.SegmentCount - 1 - i);
            if ((centre - x) * direction > 0 && (last - centre) * direction > 0)
                path.Add((section.At(centre), begin + Math.Abs(centre - x) * section.Length));
        }

        distance = begin + Math.Abs(last - x) * section.Length;
        if (takesLast && last != x) path.Add((section.At(last), distance));
    }

    private static double Node(Section section, double x) => x is 0 or 1 ? x : section.Centre(section.SegmentIndex(x));
}

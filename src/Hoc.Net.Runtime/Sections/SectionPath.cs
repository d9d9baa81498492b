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
        for (int i = 0; i < top; i++) Walk(path, up[i], up[i].Section.AttachedEnd, ref distance);
        Walk(path, up[top], down[turn].X, ref distance);
        for (int i = turn - 1; i >= 0; i--) Walk(path, down[i].Section.At(down[i].Section.AttachedEnd), down[i].X, ref distance);
        return path;
    }

    /// <summary>Where the way enters each section on the way to the root.</summary>
    private static List<Segment> WayToRoot(Segment place)
    {
        var way = new List<Segment> { place };
        for (Section section = place.Section; section.Parent is { } parent; section = parent) way.Add(parent.At(section.ParentX));
        return way;
    }

    /// <summary>Adds the places of one section from <paramref name="start"/> on; the first one is left out where the way has met its node before.</summary>
    private static void Walk(List<(Segment, double)> path, Segment start, double endX, ref double distance)
    {
        Section section = start.Section;
        double x = Node(section, start.X);
        double last = Node(section, endX);
        if (path.Count == 0) path.Add((section.At(x), distance));
        double direction = last < x ? -1 : 1;
        for (int i = 0; i < section.SegmentCount; i++)
        {
            double next = section.Centre(direction > 0 ? i : section.SegmentCount - 1 - i);
            if ((next - x) * direction > 0 && (last - next) * direction > 0) Step(next, ref distance);
        }

        if (last != x) Step(last, ref distance);

        void Step(double next, ref double walked)
        {
            walked += Math.Abs(next - x) * section.Length;
            x = next;
            path.Add((section.At(next), walked));
        }
    }

    private static double Node(Section section, double x) => x is 0 or 1 ? x : section.Centre(section.SegmentIndex(x));
}

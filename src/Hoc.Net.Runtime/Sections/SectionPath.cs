using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>
/// The way from one segment to another of the same tree: the nodes (middles of segments and ends of sections), up to the
/// one nearest to the root and down again. Where two sections meet, the child's end stands for both.
/// </summary>
internal static class SectionPath
{
    /// <summary>
    /// The places in order with their distance from the place nearest to the root, µm: negative before it, positive
    /// behind it. Empty when no way leads there.
    /// </summary>
    public static List<(Segment Place, double Distance)> Between(Segment from, Segment to)
    {
        List<(Segment Place, double Walked)> up = WayToRoot(from);
        List<(Segment Place, double Walked)> down = WayToRoot(to);
        var path = new List<(Segment, double)>();
        var reached = new Dictionary<Segment, int>();
        for (int i = 0; i < down.Count; i++) reached.TryAdd(NodeOf(down[i].Place), i);
        int top = up.FindIndex(step => reached.ContainsKey(NodeOf(step.Place)));
        if (top < 0) return path;
        int turn = reached[NodeOf(up[top].Place)];
        for (int i = 0; i <= top; i++) path.Add((up[i].Place, up[i].Walked - up[top].Walked));
        for (int i = turn - 1; i >= 0; i--) path.Add((down[i].Place, down[turn].Walked - down[i].Walked));
        return path;
    }

    /// <summary>How far a place is from the root of its tree, µm.</summary>
    public static double DistanceToRoot(Segment place) => WayToRoot(place)[^1].Walked;

    /// <summary>The place in the section that owns the node: an attached end is a node of the parent.</summary>
    public static Segment NodeOf(Segment place)
    {
        while (place.X == place.Section.AttachedEnd && place.Section.Parent is { } parent)
            place = parent.At(Snapped(parent, place.Section.ParentX));
        return place;
    }

    /// <summary>The nodes from a place to the root, each with the distance walked, µm.</summary>
    private static List<(Segment Place, double Walked)> WayToRoot(Segment place)
    {
        var way = new List<(Segment, double)>();
        double walked = 0;
        Section section = place.Section;
        double x = Snapped(section, place.X);
        way.Add((section.At(x), 0));
        while (true)
        {
            walked = ClimbSection(way, section, x, walked);
            if (section.Parent is not { } parent) return way;
            x = Snapped(parent, section.ParentX);
            section = parent;
        }
    }

    /// <summary>Adds the nodes behind x to the end at which a section is attached.</summary>
    private static double ClimbSection(List<(Segment, double)> way, Section section, double x, double walked)
    {
        double end = section.AttachedEnd;
        if (x == end) return walked;
        double direction = end < x ? -1 : 1;
        for (int i = 0; i < section.SegmentCount; i++)
        {
            double centre = section.Centre(direction > 0 ? i : section.SegmentCount - 1 - i);
            if ((centre - x) * direction > 0) way.Add((section.At(centre), walked + Math.Abs(centre - x) * section.Length));
        }

        walked += Math.Abs(end - x) * section.Length;
        way.Add((section.At(end), walked));
        return walked;
    }

    private static double Snapped(Section section, double x) => x is 0 or 1 ? x : section.Centre(section.SegmentIndex(x));
}

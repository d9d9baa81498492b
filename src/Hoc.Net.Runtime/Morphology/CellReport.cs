using System.Globalization;
using System.Text;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>What <c>hoc morph</c> says about a cell: the measures of its parts, and how it branches.</summary>
internal static class CellReport
{
    /// <summary>The text.</summary>
    public static string Write(Reconstruction file, IReadOnlyList<Section> sections)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{file.FileName}: {file.Format}, {Count(file.Points.Count, "point")}, {Count(sections.Count, "section")}\n");
        Add(text, "part", "sections", "length (um)", "area (um2)", "volume (um3)", "diameters (um)");
        foreach (IGrouping<string, Section> part in sections.GroupBy(CellMeasures.KindOf)) Add(text, CellMeasures.Of(part.Key, [.. part]));
        Add(text, CellMeasures.Of("all", sections));
        text.Append(Branching(sections)).Append(Extent(sections));
        return text.ToString();
    }

    private static void Add(StringBuilder text, CellMeasures part) => Add(
        text,
        part.Name,
        part.Sections.ToString(CultureInfo.InvariantCulture),
        Number(part.Length),
        Number(part.Area),
        Number(part.Volume),
        $"{Number(part.Thinnest)} to {Number(part.Thickest)}");

    private static void Add(StringBuilder text, string part, string sections, string length, string area, string volume, string diameters) =>
        text.Append(CultureInfo.InvariantCulture, $"  {part,-10} {sections,8} {length,12} {area,12} {volume,13}   {diameters}\n");

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    private static string Branching(IReadOnlyList<Section> sections)
    {
        Dictionary<Section, (int Order, double Distance)> places = [];
        foreach (Section root in sections.Where(section => section.Parent is null)) Place(root, places);
        int roots = sections.Count(section => section.Parent is null);
        int tips = sections.Count(section => !section.Children.Any());
        int forks = sections.Count(section => section.Children.Count() > 1);
        int order = places.Values.Max(place => place.Order);
        double farthest = places.Max(place => place.Value.Distance + place.Key.Length);
        return $"  {Count(roots, "root")}, {Count(tips, "tip")}, {Count(forks, "fork")}, branches up to order {order}; "
            + $"the farthest tip is {Number(farthest)} um along the tree from its root\n";
    }

    /// <summary>The order of each section in a tree, 0 for the root, one more behind each fork, and how far it begins from the root.</summary>
    private static void Place(Section root, Dictionary<Section, (int Order, double Distance)> places)
    {
        var waiting = new Stack<Section>([root]);
        places[root] = (0, 0);
        while (waiting.TryPop(out Section? section))
        {
            (int order, double distance) = places[section];
            Section[] children = [.. section.Children];
            int step = children.Length > 1 || section == root ? 1 : 0;
            foreach (Section child in children)
            {
                places[child] = (order + step, distance + child.ParentX * section.Length);
                waiting.Push(child);
            }
        }
    }

    private static string Extent(IReadOnlyList<Section> sections)
    {
        var points = sections.SelectMany(section => section.Points).ToArray();
        string x = Number(points.Max(point => point.X) - points.Min(point => point.X));
        string y = Number(points.Max(point => point.Y) - points.Min(point => point.Y));
        string z = Number(points.Max(point => point.Z) - points.Min(point => point.Z));
        return $"  extent {x} x {y} x {z} um\n";
    }
}

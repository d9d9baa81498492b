using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>What a cell's sections measure, those of one kind or all.</summary>
/// <param name="Name">soma, axon, dend, apic, dend_5, ...</param>
/// <param name="Sections">How many there are.</param>
/// <param name="Length">µm.</param>
/// <param name="Area">µm².</param>
/// <param name="Volume">µm³.</param>
/// <param name="Thinnest">The least diameter of a point (µm).</param>
/// <param name="Thickest">The largest (µm).</param>
internal sealed record CellMeasures(string Name, int Sections, double Length, double Area, double Volume, double Thinnest, double Thickest)
{
    /// <summary>The kind of a section: its name without a number.</summary>
    public static string KindOf(Section section) => section.Name.Split('[')[0];

    /// <summary>Measures sections.</summary>
    public static CellMeasures Of(string name, IReadOnlyCollection<Section> sections)
    {
        double[] diameters = [.. sections.SelectMany(section => section.Points).Select(point => point.Diameter)];
        return new CellMeasures(
            name,
            sections.Count,
            sections.Sum(section => section.Length),
            sections.Sum(AreaOf),
            sections.Sum(VolumeOf),
            diameters.DefaultIfEmpty().Min(),
            diameters.DefaultIfEmpty().Max());
    }

    private static double AreaOf(Section section) => Enumerable.Range(0, section.SegmentCount).Sum(i => section.Area(section.Centre(i)));

    /// <summary>The volume of the frusta between the points.</summary>
    private static double VolumeOf(Section section)
    {
        double volume = 0;
        for (int i = 1; i < section.Points.Count; i++)
        {
            double length = section.Points.ArcLength(i) - section.Points.ArcLength(i - 1);
            (double a, double b) = (section.Points[i - 1].Diameter, section.Points[i].Diameter);
            volume += Math.PI / 12 * length * (a * a + a * b + b * b);
        }

        return volume;
    }
}

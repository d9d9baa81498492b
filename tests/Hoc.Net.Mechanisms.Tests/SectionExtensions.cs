using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Names as in scripts, to keep tests short.</summary>
internal static class SectionExtensions
{
    public static double Get(this Section section, string variable, double x = 0.5) => section.At(x)[variable].Value;

    public static void Set(this Section section, string variable, double value) =>
        section.WriteAll(section.Model.Catalog.Variable(variable), value);

    /// <summary>A section with a length and diameter in µm and mechanisms.</summary>
    public static Section Add(
        this Model model, string name, double length, double diameter, int segments = 1, params string[] mechanisms)
    {
        Section section = model.AddSection(name);
        section.Length = length;
        section.SegmentCount = segments;
        section.Set("diam", diameter);
        foreach (string mechanism in mechanisms)
        {
            section.Insert(mechanism);
        }

        return section;
    }
}

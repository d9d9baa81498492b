using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>A number that a section has once: its length, its resistivity ...</summary>
internal sealed class SectionProperty
{
    private static readonly Dictionary<string, SectionProperty> Known = new()
    {
        ["L"] = new("L", static s => s.Length, static (s, value) => s.Length = value),
        ["Ra"] = new("Ra", static s => s.AxialResistivity, static (s, value) => s.AxialResistivity = value),
        ["nseg"] = new("nseg", static s => s.SegmentCount, static (s, value) => s.SegmentCount = SegmentCount(value)),
        ["rallbranch"] = new("rallbranch", static s => s.RallBranch, static (s, value) => s.RallBranch = value),
    };

    private readonly Func<Section, double> _get;
    private readonly Action<Section, double> _set;

    private SectionProperty(string name, Func<Section, double> get, Action<Section, double> set)
    {
        Name = name;
        _get = get;
        _set = set;
    }

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The name in HOC.</summary>
    public string Name { get; }

    /// <summary>Whether a name is one of them.</summary>
    public static bool IsName(string name) => Known.ContainsKey(name);

    /// <summary>The property of a name, or null.</summary>
    public static SectionProperty? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>The number: µm, Ω·cm, or a count.</summary>
    public double Get(Section section) => _get(section);

    /// <summary>Sets the number.</summary>
    public void Set(Section section, double value) => _set(section, value);

    /// <summary>nseg as a whole number, cut as C does; what no int can hold is refused by the section.</summary>
    private static int SegmentCount(double value) => value is > int.MinValue and < int.MaxValue ? (int)value : 0;
}

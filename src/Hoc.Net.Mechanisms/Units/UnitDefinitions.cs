namespace Hoc.Net.Mechanisms.Units;

/// <summary>The definitions of known units, as texts, from units.txt.</summary>
internal sealed class UnitDefinitions
{
    private const string Resource = "Hoc.Net.Mechanisms.Units.units.txt";

    private readonly Dictionary<string, string> _modern = [];
    private readonly Dictionary<string, string> _legacy = [];

    private UnitDefinitions()
    {
        using Stream stream = typeof(UnitDefinitions).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            bool isLegacy = line[0] == '~';
            int end = line.IndexOf(' ');
            (isLegacy ? _legacy : _modern).Add(line[(isLegacy ? 1 : 0)..end], line[(end + 1)..]);
        }
    }

    /// <summary>All definitions; they never change.</summary>
    public static UnitDefinitions Known { get; } = new();

    /// <summary>The names of all known units but base units.</summary>
    public IEnumerable<string> Names => _modern.Keys;

    /// <summary>The definition of a unit, or null.</summary>
    public string? Find(string name, bool isLegacy) =>
        isLegacy && _legacy.TryGetValue(name, out string? old) ? old : _modern.GetValueOrDefault(name);
}

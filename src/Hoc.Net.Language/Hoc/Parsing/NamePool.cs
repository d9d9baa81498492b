namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes each name of a script one string, however often it is written.</summary>
internal sealed class NamePool
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NamePool() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one string of a name.</summary>
    public string this[ReadOnlySpan<char> name]
    {
        get
        {
            if (_lookup.TryGetValue(name, out string? known)) return known;
            string added = name.ToString();
            _names.Add(added);
            return added;
        }
    }
}

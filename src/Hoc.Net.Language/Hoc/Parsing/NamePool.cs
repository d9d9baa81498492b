namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes each name of a script one string, however often it is written.</summary>
/// <remarks>A table with open addressing: the standard sets would have to be compiled at start-up for a lookup by span.</remarks>
internal sealed class NamePool
{
    private string?[] _slots = new string?[512];
    private int _count;

    /// <summary>The one string of a name.</summary>
    public string this[ReadOnlySpan<char> name]
    {
        get
        {
            int slot = SlotOf(name);
            if (_slots[slot] is { } known) return known;
            if (2 * ++_count > _slots.Length)
            {
                Grow();
                slot = SlotOf(name);
            }

            return _slots[slot] = name.ToString();
        }
    }

    private int SlotOf(ReadOnlySpan<char> name)
    {
        int slot = string.GetHashCode(name) & (_slots.Length - 1);
        while (_slots[slot] is { } other && !name.SequenceEqual(other)) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        string?[] old = _slots;
        _slots = new string?[2 * old.Length];
        foreach (string? name in old)
        {
            if (name is not null) _slots[SlotOf(name)] = name;
        }
    }
}

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What is known of shapes, by their keys. It holds a bounded number; a new one takes the place of an old one.</summary>
/// <remarks>A table with open addressing: the standard ones would have to be compiled at start-up for a lookup by span.</remarks>
internal sealed class ShapeTable<T>
    where T : class
{
    private const int Size = 1024;
    private const int Neighbours = 8;

    private readonly Entry[] _entries = new Entry[Size];
    private readonly int[] _seen = new int[Size];

    /// <summary>Looks a shape up.</summary>
    public bool TryFind(ReadOnlySpan<char> key, out T? value)
    {
        int hash = HashOf(key);
        for (int i = 0; i < Neighbours; i++)
        {
            ref readonly Entry entry = ref _entries[(hash + i) & (Size - 1)];
            if (entry.Key is null) break;
            if (entry.Hash != hash || !key.SequenceEqual(entry.Key)) continue;
            value = entry.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Notes that a shape was met.</summary>
    /// <returns>Whether it was before, as far as is remembered.</returns>
    public bool Meet(ReadOnlySpan<char> key)
    {
        int hash = HashOf(key);
        ref int seen = ref _seen[hash & (Size - 1)];
        bool again = seen == hash;
        seen = hash;
        return again;
    }

    /// <summary>Adds what is known of a shape that was not found; null when there is nothing to know.</summary>
    public void Add(ReadOnlySpan<char> key, T? value)
    {
        int hash = HashOf(key);
        int slot = hash & (Size - 1);
        for (int i = 0; i < Neighbours; i++)
        {
            if (_entries[(slot + i) & (Size - 1)].Key is not null) continue;
            slot = (slot + i) & (Size - 1);
            break;
        }

        _entries[slot] = new Entry(key.ToString(), hash, value);
    }

    /// <summary>FNV-1a, the same in every process.</summary>
    private static int HashOf(ReadOnlySpan<char> key)
    {
        uint hash = 2166136261;
        foreach (char c in key) hash = (hash ^ c) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    private readonly record struct Entry(string? Key, int Hash, T? Value);
}

namespace Hoc.Net.Cli.Prompting;

/// <summary>What was typed before, the oldest first, and where somebody is who goes through it.</summary>
/// <param name="file">Where it is kept from session to session; null for this session alone.</param>
internal sealed class LineHistory(HistoryFile? file)
{
    private readonly List<string> _entries = [.. file?.Read() ?? []];
    private int _place = -1; // of the entry that is shown; -1 for the text of today
    private string _today = "";

    /// <summary>All entries.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>Adds a text, unless it is empty or the last one again.</summary>
    public void Add(string text)
    {
        _place = -1;
        if (string.IsNullOrWhiteSpace(text) || (_entries.Count > 0 && _entries[^1] == text)) return;
        _entries.Add(text);
        file?.Append(text);
    }

    /// <summary>
    /// The entry before or behind the one shown that begins with what was typed today; null when there is none. Behind the last comes what was typed today.
    /// </summary>
    public string? Go(int direction, string shown)
    {
        int place = _place < 0 ? _entries.Count : _place;
        if (place == _entries.Count) _today = shown;
        do place += direction;
        while (place >= 0 && place < _entries.Count && (_entries[place] == shown || !_entries[place].StartsWith(_today, StringComparison.Ordinal)));
        if (place < 0 || place > _entries.Count) return null;
        _place = place == _entries.Count ? -1 : place;
        return _place < 0 ? _today : _entries[_place];
    }

    /// <summary>The last entry that begins with a text and goes on; null when there is none, or no text.</summary>
    public string? Suggest(string start) =>
        start.Length == 0 ? null : _entries.FindLast(entry => entry.Length > start.Length && entry.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The last entry before a place that contains a text, or -1.</summary>
    public int Find(string text, int before)
    {
        for (int i = Math.Min(before, _entries.Count) - 1; i >= 0; i--)
        {
            if (_entries[i].Contains(text, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>Goes to an entry.</summary>
    public void Show(int place) => _place = place;
}

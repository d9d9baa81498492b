using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Hot;

/// <summary>Where compiled code calls one procedure, an entry for each count of arguments.</summary>
internal sealed class HotEntries(Symbol symbol)
{
    private readonly HotEntry?[] _entries = new HotEntry?[HotEntry.MostArguments + 1];
    private HotProcedure? _procedure;

    /// <summary>The entry for so many numbers.</summary>
    public HotEntry For(int argumentCount)
    {
        if (_entries[argumentCount] is { } known) return known;
        HotEntry entry = HotEntry.For(symbol, argumentCount);
        _entries[argumentCount] = entry;
        if (_procedure is not null) Lead(entry);
        return entry;
    }

    /// <summary>Leads all calls to compiled code.</summary>
    public void Lead(HotProcedure procedure)
    {
        _procedure = procedure;
        foreach (HotEntry? entry in _entries)
            if (entry is not null) Lead(entry);
    }

    /// <summary>Leads all calls through the interpreter.</summary>
    public void Reset()
    {
        _procedure = null;
        foreach (HotEntry? entry in _entries) entry?.Reset();
    }

    private void Lead(HotEntry entry)
    {
        if (_procedure!.CodeFor(entry.ArgumentCount) is { } code) entry.Lead(code);
    }
}

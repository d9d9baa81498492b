using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>Memory for what the library hands to C code for a while.</content>
internal sealed partial class CodeMachine
{
    private const int MostArguments = 1024;
    private const int KeptHolders = 1024;
    private const int KeptTexts = 256;

    private readonly Queue<long> _temporaryTexts = new();
    private long _argumentValues;
    private long _holders;
    private int _nextHolder;

    /// <summary>A place that holds the value of an argument.</summary>
    public long Argument(int position, double value)
    {
        if (position is < 1 or > MostArguments)
            throw new CodeFaultException($"there is no argument {position}");
        if (_argumentValues == 0)
            _argumentValues = Memory.Allocate(8L * (MostArguments + 1), "the arguments");
        var at = _argumentValues + 8L * position;
        Memory.StoreDouble(at, value);
        return at;
    }

    /// <summary>A place that holds a pointer.</summary>
    public long Holder(long pointer)
    {
        if (_holders == 0)
            _holders = Memory.Allocate(8L * KeptHolders, "pointers to objects");
        var at = _holders + 8L * _nextHolder;
        _nextHolder = (_nextHolder + 1) % KeptHolders;
        Memory.Store(at, 8, (ulong)pointer);
        return at;
    }

    /// <summary>A string that nobody gives back; the oldest go when there are many.</summary>
    public long TemporaryText(string text)
    {
        var at = NewText(text);
        _temporaryTexts.Enqueue(at);
        if (_temporaryTexts.Count > KeptTexts)
            Memory.Free(_temporaryTexts.Dequeue());
        return at;
    }

    /// <summary>What a pointer stands for: an object of HOC, or something else of the session.</summary>
    public object? ObjectOrOwner(long pointer) => Memory.Find(pointer) is ObjectBlock block ? block.Instance : Memory.Find(pointer)?.Owner;
}

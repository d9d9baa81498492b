using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Execution;

/// <summary>The objects made by the running statements that nobody may hold yet; a statement's end discards those still unheld.</summary>
internal sealed class TemporaryObjects
{
    private readonly List<HocObject> _objects = [];

    /// <summary>How many there are; a statement discards those above the count it began with.</summary>
    public int Count => _objects.Count;

    /// <summary>Takes note of a new or returned object.</summary>
    public void Note(HocObject? instance)
    {
        if (instance is { Holders: 0, IsDead: false }) _objects.Add(instance);
    }

    /// <summary>Ends the unheld objects above a mark.</summary>
    public void DiscardAbove(int mark)
    {
        for (int i = _objects.Count - 1; i >= mark; i--)
        {
            HocObject instance = _objects[i];
            _objects.RemoveAt(i);
            instance.DiscardIfUnheld();
        }
    }
}

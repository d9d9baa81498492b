using Hoc.Net.Runtime.Builtins.Classes;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>The items that a script added to the menu of a window.</summary>
internal sealed class WindowMenu
{
    private readonly List<(string Label, ScheduledStatement? Action)> _items = [];

    /// <summary>The items, the oldest first.</summary>
    public IReadOnlyList<(string Label, ScheduledStatement? Action)> Items => _items;

    /// <summary>Adds an item.</summary>
    public void Add(string label, ScheduledStatement? action) => _items.Add((label, action));

    /// <summary>Removes an item, if it is there.</summary>
    public void Remove(string label)
    {
        int index = _items.FindIndex(item => item.Label == label);
        if (index >= 0) _items.RemoveAt(index);
    }

    /// <summary>Chooses an item.</summary>
    /// <returns>Whether there is one of this label.</returns>
    public bool Execute(string label)
    {
        int index = _items.FindIndex(item => item.Label == label);
        if (index < 0) return false;
        _items[index].Action?.Execute();
        return true;
    }
}

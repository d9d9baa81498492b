using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>The window that shows the items of a List, of which one may be marked.</summary>
internal sealed class ListBrowser(string title, ListObject list) : IWindow
{
    /// <inheritdoc/>
    public bool IsMapped => true;

    /// <inheritdoc/>
    public string Title { get; } = title;

    /// <summary>The string member of the items that is shown; empty for their names.</summary>
    public string StringName { get; init; } = "";

    /// <summary>The strdef that <see cref="TextAction"/> sets to what is shown of an item; null where names or members are shown.</summary>
    public StringSlot? Text { get; init; }

    /// <summary>Sets <see cref="Text"/> for the item whose index is in hoc_ac_.</summary>
    public ScheduledStatement? TextAction { get; init; }

    /// <summary>What a click on an item executes.</summary>
    public ScheduledStatement? SelectAction { get; set; }

    /// <summary>What a double click on an item executes.</summary>
    public ScheduledStatement? AcceptAction { get; set; }

    /// <summary>The index of the item that is marked; -1 for none.</summary>
    public int Selected { get; private set; } = -1;

    /// <summary>Marks an item, or none for a negative index; an index behind the last changes nothing.</summary>
    public void Select(int index)
    {
        if (index < list.Items.Count) Selected = Math.Max(index, -1);
    }
}

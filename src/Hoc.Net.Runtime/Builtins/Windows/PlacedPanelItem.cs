namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>A line of a panel with the titles of what holds it: the panel, then menus.</summary>
/// <param name="Item">The line.</param>
/// <param name="Holders">The titles, the outermost first.</param>
internal sealed record PlacedPanelItem(PanelItem Item, string[] Holders)
{
    /// <summary>How it is named beyond doubt: <c>title/menu/label</c>.</summary>
    public string Path => string.Join('/', Holders.Append(Item.Name));

    /// <summary>All lines below, those of menus behind their menu.</summary>
    public static IEnumerable<PlacedPanelItem> In(string[] holders, IEnumerable<PanelItem> items)
    {
        foreach (PanelItem item in items)
        {
            yield return new PlacedPanelItem(item, holders);
            foreach (PlacedPanelItem inner in In([.. holders, item.Label], item.Items)) yield return inner;
        }
    }

    /// <summary>Whether a text names it, perhaps with titles of some of its holders before, each with a slash behind.</summary>
    public bool IsAt(string text, Func<PanelItem, string, bool> names) => IsAt(text, names, 0);

    private bool IsAt(string text, Func<PanelItem, string, bool> names, int outermost)
    {
        if (names(Item, text)) return true;
        for (int i = outermost; i < Holders.Length; i++)
        {
            string holder = Holders[i] + "/";
            if (text.StartsWith(holder, StringComparison.Ordinal) && IsAt(text[holder.Length..].Trim(), names, i + 1)) return true;
        }

        return false;
    }
}

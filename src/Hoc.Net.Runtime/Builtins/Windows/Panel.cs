namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>A panel of buttons and fields, as xpanel and its kind describe it.</summary>
/// <param name="title">What stands in its frame.</param>
/// <param name="isHorizontal">Whether its items stand beside each other.</param>
internal sealed class Panel(string title, bool isHorizontal) : IWindow
{
    /// <summary>What stands in its frame.</summary>
    public string Title { get; } = title;

    /// <summary>Whether its items stand beside each other.</summary>
    public bool IsHorizontal { get; } = isHorizontal;

    /// <summary>Its lines from the top.</summary>
    public List<PanelItem> Items { get; } = [];

    /// <summary>Where the script wants it on the screen, in pixels from the left and the top; null for anywhere.</summary>
    public (double Left, double Top)? Place { get; set; }

    /// <inheritdoc/>
    public bool IsMapped { get; set; }
}

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>A window of which nothing is kept but what stands in its frame, as the window manager's own.</summary>
/// <param name="title">What stands in its frame.</param>
internal sealed class NamedWindow(string title) : IWindow
{
    /// <inheritdoc/>
    public bool IsMapped => true;

    /// <inheritdoc/>
    public string Title { get; } = title;
}

using Hoc.Net.Runtime.Builtins.Classes.Windows;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>
/// The windows that a script has made, without a display: a model of what would be seen. What is made while a box
/// intercepts goes into the box.
/// </summary>
internal sealed class Screen
{
    private readonly List<IWindow> _windows = [];
    private readonly Dictionary<IWindow, List<IWindow>> _places = [];
    private readonly Stack<BoxObject> _intercepting = new();
    private readonly Stack<PanelItem> _menus = new();

    /// <summary>The windows that stand in no box, the oldest first.</summary>
    public IReadOnlyList<IWindow> Windows => _windows;

    /// <summary>The panel being described; null when there is none.</summary>
    public Panel? OpenPanel { get; private set; }

    /// <summary>Begins the description of a panel.</summary>
    public void Begin(Panel panel)
    {
        OpenPanel = panel;
        _menus.Clear();
    }

    /// <summary>Ends the description of the open panel and shows it.</summary>
    public void EndPanel()
    {
        if (OpenPanel is not { } panel) return;
        OpenPanel = null;
        panel.IsMapped = true;
        Place(panel);
    }

    /// <summary>Adds a line to the open menu or panel.</summary>
    public void Add(PanelItem item) => (_menus.TryPeek(out PanelItem? menu) ? menu.Items : OpenPanel?.Items)?.Add(item);

    /// <summary>Adds a menu; the lines that follow are its own.</summary>
    public void BeginMenu(PanelItem menu)
    {
        Add(menu);
        _menus.Push(menu);
    }

    /// <summary>Ends the innermost menu.</summary>
    /// <returns>Whether there was one.</returns>
    public bool EndMenu() => _menus.TryPop(out _);

    /// <summary>Puts a window into the box that intercepts, or on the screen.</summary>
    public void Place(IWindow window)
    {
        Remove(window);
        List<IWindow> place = _intercepting.TryPeek(out BoxObject? box) ? box.Contents : _windows;
        place.Add(window);
        _places.Add(window, place);
    }

    /// <summary>Takes a window off the screen, or out of its box.</summary>
    public void Remove(IWindow window)
    {
        if (_places.Remove(window, out List<IWindow>? place)) place.Remove(window);
    }

    /// <summary>Lets a box take the windows that follow.</summary>
    public void Intercept(BoxObject box) => _intercepting.Push(box);

    /// <summary>Ends what <see cref="Intercept"/> began.</summary>
    public void EndIntercept()
    {
        if (_intercepting.Count > 0) _intercepting.Pop();
    }
}

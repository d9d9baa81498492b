using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sessions;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>
/// The windows that a script has made, without a display: a model of what would be seen. What is made while a box
/// intercepts goes into the box.
/// </summary>
internal sealed class Screen
{
    private readonly List<IWindow> _windows = [];
    private readonly Dictionary<IWindow, WindowContainer?> _boxes = []; // of each window; null on the screen itself
    private readonly Stack<WindowContainer> _intercepting = new();
    private readonly Stack<PanelItem> _menus = new();
    private readonly Dictionary<IWindow, HocObject> _groups = [];
    private List<PanelItem>? _radioGroup;

    /// <summary>The windows that stand in no box, the oldest first.</summary>
    public IReadOnlyList<IWindow> Windows => _windows;

    /// <summary>The windows as PWManager counts them.</summary>
    public WindowNumbers Numbers { get; } = new();

    /// <summary>The session file that the save action of a box writes into at the moment; null outside.</summary>
    public SessionFile? SessionBeingWritten { get; set; }

    /// <summary>The panel being described; null when there is none.</summary>
    public Panel? OpenPanel { get; private set; }

    /// <summary>Begins the description of a panel.</summary>
    public void Begin(Panel panel)
    {
        OpenPanel = panel;
        _menus.Clear();
        _radioGroup = null;
    }

    /// <summary>Ends the description of the open panel and shows it.</summary>
    /// <param name="isMainMenu">Whether it is the main menu, which has a number and is no window of a script.</param>
    /// <returns>A menu that is still open; null when there is none.</returns>
    public PanelItem? EndPanel(bool isMainMenu = false)
    {
        if (OpenPanel is not { } panel) return null;
        OpenPanel = null;
        panel.IsMapped = true;
        if (isMainMenu) Numbers.AddMainMenu(panel);
        else Place(panel);
        _menus.TryPeek(out PanelItem? menu);
        return menu;
    }

    /// <summary>Forgets the open panel.</summary>
    public void AbandonPanel() => OpenPanel = null;

    /// <summary>Adds a line to the open menu or panel.</summary>
    public void Add(PanelItem item) => (_menus.TryPeek(out PanelItem? menu) ? menu.Items : OpenPanel?.Items)?.Add(item);

    /// <summary>Adds a menu; the lines that follow are its own.</summary>
    public void BeginMenu(PanelItem menu)
    {
        EndRadioGroup();
        Add(menu);
        _menus.Push(menu);
    }

    /// <summary>Ends the innermost menu.</summary>
    /// <returns>Whether there was one.</returns>
    public bool EndMenu()
    {
        EndRadioGroup();
        return _menus.TryPop(out _);
    }

    /// <summary>The radio buttons that stand in a row with the next one.</summary>
    public List<PanelItem> RadioGroup() => _radioGroup ??= [];

    /// <summary>Ends the row of radio buttons.</summary>
    public void EndRadioGroup() => _radioGroup = null;

    /// <summary>Puts a window into the box that intercepts, or on the screen.</summary>
    public void Place(IWindow window)
    {
        Remove(window);
        _intercepting.TryPeek(out WindowContainer? box);
        (box?.Contents ?? _windows).Add(window);
        _boxes.Add(window, box);
        if (window is not SceneObject) Number(window);
    }

    /// <summary>Shows one view of a Graph or a Shape more, in a window of its own or in the box that intercepts.</summary>
    public void Place(ViewWindow view) => Number(view);

    /// <summary>Takes a window off the screen, or out of its box.</summary>
    public void Remove(IWindow window)
    {
        Forget(window);
        if (window is SceneObject scene) LeaveViews(scene);
        else Numbers.Leave(window);
    }

    /// <summary>Closes a window as a user's hand does; the oldest one and the window manager's own stay.</summary>
    public void Close(IWindow window)
    {
        if (window == Numbers.Windows[0]) return;
        switch (window)
        {
            case BoxObject { DismissAction: { } action }:
                action.Execute();
                break;
            case WindowContainer box:
                Numbers.Leave(box, () =>
                {
                    Forget(box);
                    box.OnClosed();
                });
                break;
            case ViewWindow { Scene: var scene, View: var view }:
                if (scene.Views is [var last] && last == view)
                {
                    Forget(scene);
                    scene.Leave();
                }

                Numbers.Leave(window, () => scene.Close(view));
                break;
            default:
                if (window == Numbers.Manager) break;
                Forget(window);
                Numbers.Leave(window);
                break;
        }
    }

    /// <summary>Whether a window is in no box, or in boxes that are open and, of a Deck, is the one in front.</summary>
    public bool IsSeen(IWindow window) =>
        !_boxes.TryGetValue(window, out WindowContainer? box) || box is null
        || (box.IsMapped && !Numbers.IsLeaving(box) && (box is not DeckObject { Seen: { } front } || front == window) && IsSeen(box));

    /// <summary>The object that a window belongs to; null for none.</summary>
    public HocObject? GroupOf(IWindow window) => _groups.GetValueOrDefault(window);

    /// <summary>Says which object a window belongs to; it lives as long as the window.</summary>
    public void SetGroup(IWindow window, HocObject? owner)
    {
        owner?.Retain();
        _groups.Remove(window, out HocObject? before);
        if (owner is not null) _groups.Add(window, owner);
        before?.Release();
    }

    /// <summary>Lets a box take the windows that follow.</summary>
    public void Intercept(WindowContainer box) => _intercepting.Push(box);

    /// <summary>Ends what <see cref="Intercept"/> began.</summary>
    public void EndIntercept()
    {
        if (_intercepting.Count > 0) _intercepting.Pop();
    }

    private void Number(IWindow window)
    {
        if (_intercepting.Count == 0) Numbers.Add(window);
        else Numbers.NoteBoxed();
    }

    private void LeaveViews(SceneObject scene)
    {
        foreach (ViewWindow view in Numbers.Windows.OfType<ViewWindow>().Where(view => view.Scene == scene).ToArray()) Numbers.Leave(view, () => scene.Close(view.View));
    }

    private void Forget(IWindow window)
    {
        if (_boxes.Remove(window, out WindowContainer? box)) (box?.Contents ?? _windows).Remove(window);
        SetGroup(window, null);
    }
}

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>
/// The windows on the screen as PWManager numbers them, which is observed of NEURON: the main menu is one of them, and so is the
/// Print &amp; File Window Manager, which comes with the first thing in a box, with the first window behind the main menu, or when a
/// script asks for it. A window that is closed keeps its number until the next one comes or goes, or events are looked after.
/// </summary>
internal sealed class WindowNumbers
{
    private readonly List<IWindow> _windows = [];
    private readonly HashSet<IWindow> _hidden = [];
    private IWindow? _leaving;
    private Action? _onGone;
    private bool _managerIsDue;

    /// <summary>The window manager's own window.</summary>
    public IWindow Manager { get; } = new NamedWindow("Print & File Window Manager");

    /// <summary>The windows in the order of their numbers.</summary>
    public IReadOnlyList<IWindow> Windows => _windows;

    /// <summary>The number of the window manager's own window; there is one from now on.</summary>
    public int ManagerNumber()
    {
        BringManager();
        return _windows.IndexOf(Manager);
    }

    /// <summary>Adds a window.</summary>
    public void Add(IWindow window)
    {
        GoOn();
        _windows.Add(window);
        BringDueManager();
    }

    /// <summary>Adds the main menu.</summary>
    public void AddMainMenu(IWindow menu)
    {
        Add(menu);
        _managerIsDue = !_windows.Contains(Manager);
    }

    /// <summary>Something has been put into a box.</summary>
    public void NoteBoxed()
    {
        GoOn();
        BringManager();
    }

    /// <summary>Makes the window manager's own window if there is none.</summary>
    public void BringManager()
    {
        _managerIsDue = false;
        if (_windows.Contains(Manager)) return;
        _windows.Add(Manager);
        _hidden.Add(Manager);
    }

    /// <summary>Makes the window manager's own window if the main menu has asked for it.</summary>
    public void BringDueManager()
    {
        if (_managerIsDue) BringManager();
    }

    /// <summary>Lets a window that is closed go, and the window manager's come if it is due.</summary>
    public void Settle()
    {
        GoOn();
        BringDueManager();
    }

    /// <summary>A window is closed; it goes with the next change.</summary>
    /// <param name="window">The window; nothing happens if it has no number.</param>
    /// <param name="onGone">What to do when it is gone; null for nothing.</param>
    public void Leave(IWindow window, Action? onGone = null)
    {
        bool isLeaving = window == _leaving;
        if (!isLeaving && !_windows.Contains(window)) return;
        GoOn();
        if (!isLeaving) (_leaving, _onGone) = (window, onGone);
    }

    /// <summary>Whether a window is closed and will go with the next change.</summary>
    public bool IsLeaving(IWindow window) => window == _leaving;

    /// <summary>Whether a window can be seen: it is neither hidden nor closed.</summary>
    public bool IsSeen(IWindow window) => window != _leaving && !_hidden.Contains(window);

    /// <summary>Hides a window, or shows it again.</summary>
    public void SetHidden(IWindow window, bool isHidden)
    {
        if (isHidden) _hidden.Add(window);
        else _hidden.Remove(window);
    }

    /// <summary>Whether a script has hidden a window, or the windows of all views.</summary>
    public bool IsHidden(IWindow window)
    {
        if (_hidden.Contains(window)) return true;
        bool isHidden = false;
        foreach (IWindow numbered in _windows)
        {
            if (numbered is not ViewWindow view || view.Scene != window) continue;
            if (!_hidden.Contains(view)) return false;
            isHidden = true;
        }

        return isHidden;
    }

    private void GoOn()
    {
        if (_leaving is not { } window) return;
        Action? onGone = _onGone;
        (_leaving, _onGone) = (null, null);
        _windows.Remove(window);
        _hidden.Remove(window);
        onGone?.Invoke();
    }
}

using System.Text;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>What VBox, HBox and Deck have in common: windows that hold windows.</summary>
internal abstract class WindowContainer(CallArguments call) : HocObject, IWindow
{
    /// <summary>The windows inside.</summary>
    public List<IWindow> Contents { get; } = [];

    /// <inheritdoc/>
    public bool IsMapped { get; private set; }

    /// <inheritdoc/>
    public string Title { get; private set; } = "";

    /// <summary>Where the script wants it on the screen: left, top, width, height in pixels; null for anywhere.</summary>
    public (double Left, double Top, double Width, double Height)? Place { get; private set; }

    /// <summary>What a session file shall execute to make it again; null for nothing.</summary>
    public ScheduledStatement? SaveAction { get; protected set; }

    /// <summary>The session file being written, while <see cref="SaveAction"/> is executed; null otherwise.</summary>
    public StringBuilder? SessionText { get; set; }

    /// <summary>The session it belongs to.</summary>
    protected HocSession Session { get; } = call.Session;

    [HocMethod("intercept", "box.intercept(on)", "While on, windows go into the box instead of on the screen.", Least = 1, Most = 1)]
    public double Intercept(CallArguments call)
    {
        int on = call.Integer(1, 0, 1);
        if (on == 1) Session.Screen.Intercept(this);
        else Session.Screen.EndIntercept();
        return on;
    }

    [HocMethod("map", "box.map(\"title\", left, top, width, height)", "Shows the box.", Most = 5)]
    public double Map(CallArguments call)
    {
        if (call.Count > 0) Title = call.String(1);
        if (call.Count > 2) Place = (call.Number(2), call.Number(3), call.Number(4), call.Number(5));
        if (!IsMapped) Session.Screen.Place(this);
        IsMapped = true;
        return 1;
    }

    [HocMethod("unmap", "box.unmap(accepts)", "Takes the box off the screen.", Most = 1)]
    public double Unmap(CallArguments call)
    {
        if (call.Count > 0) call.Integer(1, 0, 1);
        IsMapped = false;
        Session.Screen.Remove(this);
        OnUnmapped();
        return 0;
    }

    /// <summary>Its window has been closed and is gone.</summary>
    public void OnClosed()
    {
        IsMapped = false;
        OnUnmapped();
    }

    /// <summary>It has left the screen.</summary>
    protected virtual void OnUnmapped()
    {
    }

    /// <inheritdoc/>
    protected override void OnEnding() => Session.Screen.Remove(this);
}

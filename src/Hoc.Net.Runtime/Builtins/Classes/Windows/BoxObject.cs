using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>What VBox, HBox and Deck have in common: windows that hold windows.</summary>
internal abstract class BoxObject(CallArguments call) : HocObject, IWindow
{
    private readonly HocSession _session = call.Session;

    /// <summary>The windows inside.</summary>
    public List<IWindow> Contents { get; } = [];

    /// <inheritdoc/>
    public bool IsMapped { get; private set; }

    /// <summary>What stands in the frame.</summary>
    public string Title { get; private set; } = "";

    [HocMethod("intercept", "box.intercept(on)", "While on, windows go into the box instead of on the screen.", Least = 1, Most = 1)]
    public double Intercept(CallArguments call)
    {
        bool on = call.Number(1) != 0;
        if (on) _session.Screen.Intercept(this);
        else _session.Screen.EndIntercept();
        return on ? 1 : 0;
    }

    [HocMethod("map", "box.map(\"title\", left, top, width, height)", "Shows the box.", Most = 5)]
    public double Map(CallArguments call)
    {
        if (call.IsString(1)) Title = call.String(1);
        if (!IsMapped) _session.Screen.Place(this);
        IsMapped = true;
        return 1;
    }

    [HocMethod("unmap", "box.unmap()", "Takes the box off the screen.", Most = 1)]
    public double Unmap()
    {
        IsMapped = false;
        _session.Screen.Remove(this);
        return 0;
    }

    [HocMethod("ismapped", "box.ismapped()", "1 when a display shows the box; 0 without one.", Most = 0)]
    [HocMethod("ref", "box.ref(object)", "Accepted: who owns the box.", Most = 1)]
    [HocMethod("full_request", "box.full_request(on)", "Accepted: how the box is laid out.", Most = 1)]
    [HocMethod("dismiss_action", "box.dismiss_action(\"statement\", object)", "Accepted: nobody closes the box.", Most = 2)]
    [HocMethod("size", "box.size(&x[0])", "Accepted: the box has no place.", Most = 1)]
    [HocMethod("adjuster", "box.adjuster(size)", "Accepted: how the box is laid out.", Most = 1)]
    [HocMethod("adjust", "box.adjust(size)", "Accepted: how the box is laid out.", Most = 2)]
    public double Ignore() => 0;

    [HocMethod("save", "box.save(\"statement\", object)", "Accepted: how the box is written into a session file.", Most = 2)]
    [HocMethod("priority", "box.priority(i)", "Accepted: the order in a session file.", Most = 1)]
    public double Accept() => 1;

    [HocMethod("dialog", "box.dialog(\"title\", \"accept\", \"cancel\")", "Asks in a window; without a display the answer is cancel: 0.", Least = 1, Most = 3)]
    public double Ask(CallArguments call)
    {
        call.Warn(
            RuntimeDiagnostics.DialogAnswered,
            $"the dialog \"{call.String(1)}\" was cancelled, as there is no display.",
            "Set what the script asks for in the script itself.");
        return 0;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => _session.Screen.Remove(this);
}

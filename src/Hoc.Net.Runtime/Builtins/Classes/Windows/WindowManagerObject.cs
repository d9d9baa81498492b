using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>
/// HOC's PWManager: the windows as a list, NEURON's main menu and its own Print &amp; File Window Manager among them. An index behind
/// the last changes nothing, since scripts hide windows by their numbers on a screen of long ago.
/// </summary>
[HocClass("PWManager", "new PWManager()", "The windows as a list; the main menu of nrngui.hoc is number 0.", Most = 0)]
internal sealed class WindowManagerObject : HocObject
{
    private readonly Screen _screen;

    /// <summary>Makes one; all see the same screen.</summary>
    public WindowManagerObject(CallArguments call)
    {
        _screen = call.Session.Screen;
        if (_screen.Numbers.Windows.Count == 0) _screen.Numbers.BringManager();
    }

    [HocMethod("count", "pwm.count()", "The number of windows.", Most = 0)]
    public double Count() => Windows.Count;

    [HocMethod("is_mapped", "pwm.is_mapped(i)", "1 when window i is shown.", Least = 1, Most = 1)]
    public double IsMapped(CallArguments call) => WindowAt(call) is { } window && _screen.Numbers.IsSeen(window) ? 1 : 0;

    [HocMethod("map", "pwm.map(i)", "Shows window i again.", Least = 1, Most = 1)]
    public double Map(CallArguments call)
    {
        SetHidden(call, false);
        _screen.Numbers.Settle();
        return 0;
    }

    [HocMethod("hide", "pwm.hide(i)", "Hides window i.", Least = 1, Most = 1)]
    public double Hide(CallArguments call)
    {
        SetHidden(call, true);
        return 0;
    }

    [HocMethod("close", "pwm.close(i)", "Closes window i, which lets go of the object that a box keeps; of a box with a dismiss_action only that is executed. Window 0 stays.", Least = 1, Most = 1)]
    public double Close(CallArguments call)
    {
        if (WindowAt(call) is { } window) _screen.Close(window);
        return 0;
    }

    [HocMethod("name", "pwm.name(i)", "The title of window i.", Least = 1, Most = 1)]
    public string NameOf(CallArguments call) => WindowAt(call)?.Title ?? "";

    [HocMethod("group", "pwm.group(i, object)", "The object that window i belongs to; with an object, sets it.", Least = 1, Most = 2)]
    public HocObject? GroupOf(CallArguments call)
    {
        if (WindowAt(call) is not { } window) return null;
        if (window is ViewWindow view) window = view.Scene;
        if (call.Count > 1) _screen.SetGroup(window, call.Object(2));
        return _screen.GroupOf(window);
    }

    [HocMethod("leader", "pwm.leader()", "The index of the oldest window: 0, or -1 where there is none.", Most = 0)]
    public double Leader() => Windows.Count > 0 ? 0 : -1;

    [HocMethod("manager", "pwm.manager()", "The index of the window manager's own window.", Most = 0)]
    public double Manager() => _screen.Numbers.ManagerNumber();

    [HocMethod("iconify", "pwm.iconify()", "Accepted: there is no display.", Most = 0)]
    public double Iconify() => 0;

    [HocMethod("deiconify", "pwm.deiconify()", "Accepted: there is no display.", Most = 0)]
    public double Deiconify()
    {
        _screen.Numbers.Settle();
        return 0;
    }

    [HocMethod("save", "pwm.save(\"file\", all, \"header\") or pwm.save(\"file\", object, \"header\")", "Writes all windows, none (NEURON's are those laid on paper), or those of an object, into a session file behind a header.", Least = 1, Most = 3)]
    public double Save(CallArguments call)
    {
        bool isOfObject = call.IsObject(2);
        double all = isOfObject || call.Count < 2 ? 0 : call.Integer(2, 0, 1);
        HocObject? group = isOfObject ? call.Object(2) : null;
        IEnumerable<IWindow> windows = isOfObject ? _screen.Windows.Where(window => _screen.GroupOf(window) == group)
            : all == 1 ? _screen.Windows
            : [];
        SessionFunctions.Save(call, windows, call.Count > 2 ? call.String(3) : "");
        return all;
    }

    [HocMethod("press", "pwm.press(\"label\")", "Not in NEURON: presses the button, check box or item of a menu of a panel that says so; \"title/label\" says in which panel.", Least = 1, Most = 1)]
    public double Press(CallArguments call)
    {
        new PanelHand(call.Session).Press(call.String(1), call.CallSite);
        return 1;
    }

    [HocMethod("enter", "pwm.enter(\"label\", x)", "Not in NEURON: enters a value into the field of a panel that has this label or shows this variable, or gives it to a slider.", Least = 2, Most = 2)]
    public double Enter(CallArguments call)
    {
        new PanelHand(call.Session).Enter(call.String(1), call.Number(2), call.CallSite);
        return 1;
    }

    [HocMethod("printfile", "pwm.printfile(\"file\", mode, all)", "Writes what the windows show as one picture: .png, .svg or .pdf by the file's ending, encapsulated PostScript for any other.", Least = 2, Most = 3)]
    public double PrintFile(CallArguments call)
    {
        call.Integer(2, 0, 2);
        if (call.Count > 2) call.Integer(3, 0, 1);
        SessionFunctions.PrintTo(call, call.String(1));
        return 1;
    }

    [HocMethod("scale", "pwm.scale(x)", "Accepted: the size of windows; gives x.", Least = 1, Most = 1)]
    public double Scale(CallArguments call)
    {
        double scale = call.Number(1);
        if (scale is >= 0.01 and <= 100) return scale;
        throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the scale {scale:G10} is outside 0.01 to 100.", "1 is the usual size.");
    }

    [HocMethod("snap", "pwm.snap(name)", "Accepted: a picture of the screen.", Most = 1)]
    [HocMethod("window_place", "pwm.window_place(i, x, y)", "Accepted: where window i stands.", Least = 3, Most = 3)]
    [HocMethod("paper_place", "pwm.paper_place(i, shows) or pwm.paper_place(i, x, y, scale)", "Accepted: where window i is printed.", Least = 2, Most = 4)]
    [HocMethod("landscape", "pwm.landscape(on)", "Accepted: how the paper lies.", Least = 1, Most = 1)]
    [HocMethod("deco", "pwm.deco(i)", "Accepted: the frames of printed windows.", Least = 1, Most = 1)]
    public double Accept() => 1;

    private IReadOnlyList<IWindow> Windows
    {
        get
        {
            _screen.Numbers.BringDueManager();
            return _screen.Numbers.Windows;
        }
    }

    private void SetHidden(CallArguments call, bool isHidden)
    {
        if (WindowAt(call) is { } window) _screen.Numbers.SetHidden(window, isHidden);
    }

    private IWindow? WindowAt(CallArguments call)
    {
        int index = call.Integer(1);
        IReadOnlyList<IWindow> windows = Windows;
        return (uint)index < (uint)windows.Count ? windows[index] : null;
    }
}

using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's PWManager: the windows as a list. Without a display there are none.</summary>
[HocClass("PWManager", "new PWManager()", "The windows as a list; without a display there are none.", Most = 0)]
internal sealed class WindowManagerObject : HocObject
{
    /// <summary>Makes one; all see the same screen.</summary>
    public WindowManagerObject(CallArguments call) => _ = call;

    [HocMethod("count", "pwm.count()", "The number of windows: 0.", Most = 0)]
    [HocMethod("is_mapped", "pwm.is_mapped(i)", "Whether window i is shown: 0.", Most = 1)]
    [HocMethod("map", "pwm.map(i)", "Accepted: there is no display.", Most = 1)]
    [HocMethod("hide", "pwm.hide(i)", "Accepted: there is no display.", Most = 1)]
    [HocMethod("close", "pwm.close(i)", "Accepted: there is no display.", Most = 1)]
    [HocMethod("iconify", "pwm.iconify()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("deiconify", "pwm.deiconify()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("save", "pwm.save(...)", "Accepted: there is no display.", Most = 3)]
    [HocMethod("snap", "pwm.snap(...)", "Accepted: there is no display.", Most = 2)]
    [HocMethod("scale", "pwm.scale(x)", "Accepted: there is no display.", Most = 1)]
    [HocMethod("window_place", "pwm.window_place(i, x, y)", "Accepted: there is no display.", Most = 3)]
    [HocMethod("paper_place", "pwm.paper_place(...)", "Accepted: there is no display.", Most = 4)]
    [HocMethod("printfile", "pwm.printfile(...)", "Accepted: there is no display.", Most = 3)]
    [HocMethod("landscape", "pwm.landscape(on)", "Accepted: there is no display.", Most = 1)]
    [HocMethod("virtual_snap", "pwm.virtual_snap()", "Accepted: there is no display.", Most = 1)]
    public double Ignore() => 0;

    [HocMethod("leader", "pwm.leader()", "The index of the main window: -1.", Most = 0)]
    [HocMethod("manager", "pwm.manager()", "The index of the window manager's own window: -1.", Most = 0)]
    public double NoWindow() => -1;

    [HocMethod("name", "pwm.name(i)", "The title of window i: empty.", Least = 1, Most = 1)]
    public string NameOf() => "";

    [HocMethod("group", "pwm.group(i)", "The object that owns window i: none.", Least = 1, Most = 2)]
    public HocObject? GroupOf() => null;
}

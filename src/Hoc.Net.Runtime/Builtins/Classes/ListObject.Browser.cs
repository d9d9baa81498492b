using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Builtins.Windows;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <content>The window that shows the items of a List.</content>
internal sealed partial class ListObject
{
    private Screen? _screen;

    /// <summary>The window; null before browser() makes one.</summary>
    public ListBrowser? Browser { get; private set; }

    [HocMethod("browser", "l.browser(\"title\", \"strname\") or l.browser(\"title\", s, \"statement\")", "A window that shows the items: their names, a string of each, or a strdef that a statement sets when hoc_ac_ is the index.", Most = 3)]
    public double Browse(CallArguments call)
    {
        var browser = new ListBrowser(call.Count > 0 ? call.String(1) : Name, this)
        {
            StringName = call.Count == 2 ? call.String(2) : "",
            Text = call.Count > 2 ? call.StringVariable(2) : null,
            TextAction = call.Count > 2 ? PanelFunctions.ActionOf(call, call.String(3)) : null,
        };
        CloseBrowser();
        Browser = browser;
        _screen = call.Session.Screen;
        _screen.Place(Browser);
        return 1;
    }

    [HocMethod("selected", "l.selected()", "The index of the item that is marked in the window; -1 for none.", Most = 0)]
    public double Selected() => Browser?.Selected ?? -1;

    [HocMethod("select", "l.select(i)", "Marks an item in the window, or none for -1; an index behind the last changes nothing.", Least = 1, Most = 1)]
    public double Select(CallArguments call)
    {
        Browser?.Select(call.Integer(1));
        return 1;
    }

    [HocMethod("scroll_pos", "l.scroll_pos(i)", "The index of the first item seen in the window: 0, as all are; -1 without a window.", Most = 1)]
    public double ScrollPosition(CallArguments call)
    {
        if (call.Count > 0) _ = call.Number(1);
        return Browser is null ? -1 : 0;
    }

    [HocMethod("select_action", "l.select_action(\"statement\", onRelease)", "What a click on an item of the window executes; hoc_ac_ is its index.", Least = 1, Most = 2)]
    public double SetSelectAction(CallArguments call)
    {
        if (call.Count > 1) call.Integer(2, 0, 1);
        ScheduledStatement action = PanelFunctions.ActionOf(call, call.String(1));
        if (Browser is not null) Browser.SelectAction = action;
        return 1;
    }

    [HocMethod("accept_action", "l.accept_action(\"statement\")", "What a double click on an item of the window executes; hoc_ac_ is its index.", Least = 1, Most = 1)]
    public double SetAcceptAction(CallArguments call)
    {
        ScheduledStatement action = PanelFunctions.ActionOf(call, call.String(1));
        if (Browser is not null) Browser.AcceptAction = action;
        return 1;
    }

    private void CloseBrowser()
    {
        if (Browser is not null) _screen!.Remove(Browser);
        Browser = null;
    }
}

using Hoc.Net.Runtime.Builtins.Windows;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>The menu: what its items do, items of the script's own.</content>
internal abstract partial class SceneObject
{
    /// <summary>The items that the script added to the menu.</summary>
    public WindowMenu Menu { get; } = new();

    /// <summary>What the script calls the Graph in a session file; empty for nothing.</summary>
    public string SaveName { get; private set; } = "";

    [HocMethod("exec_menu", "g.exec_menu(\"item\")", "Does what an item of the Graph's menu does: \"View = plot\", \"Keep Lines\", \"10% Zoom out\", \"Whole Scene\", \"New Axis\", ..., or one of menu_action.", Least = 1, Most = 1)]
    public double ExecuteMenu(CallArguments call)
    {
        string item = call.String(1);
        if (!Menu.Execute(item) && !TryExecuteItem(item) && _views.Count > 0) ExecuteViewItem(item, _views[0]);
        return 0;
    }

    [HocMethod("menu_action", "g.menu_action(\"item\", \"statement\")", "An item of the Graph's menu that executes a statement.", Least = 2, Most = 2)]
    public double AddMenuAction(CallArguments call)
    {
        Menu.Add(call.String(1), PanelFunctions.ActionOf(call, call.String(2)));
        return 1;
    }

    [HocMethod("menu_tool", "g.menu_tool(\"item\", \"procedure\", \"statement\")", "An item of the Graph's menu that executes the statement, and after which the mouse calls the procedure.", Least = 2, Most = 3)]
    public double AddMenuTool(CallArguments call)
    {
        _ = call.String(2);
        Menu.Add(call.String(1), call.Count > 2 ? PanelFunctions.ActionOf(call, call.String(3)) : null);
        return 1;
    }

    [HocMethod("save_name", "g.save_name(\"name\", now)", "The name of the Graph in a session file; with a 1, while one is being written, its size and name go into the file at once.", Least = 1, Most = 2)]
    public double SetSaveName(CallArguments call)
    {
        SaveName = call.String(1);
        if (call.Count > 1 && call.Integer(2, 0, 1) == 1) Session.Screen.SessionBeingWritten?.AddMade(this);
        return 1;
    }

    [HocMethod("printfile", "g.printfile(\"file\")", "Writes what it shows now as a picture: .png, .svg or .pdf by the file's ending, encapsulated PostScript for any other.", Least = 1, Most = 1)]
    public double Print(CallArguments call)
    {
        PictureFiles.Write(call, this, call.String(1));
        return 1;
    }

    /// <summary>Does what an item that does not concern a view does.</summary>
    /// <returns>Whether there is one of this name.</returns>
    protected virtual bool TryExecuteItem(string item)
    {
        if (item != "Erase") return false;
        Erase();
        return true;
    }

    /// <summary>What a view shows when it shall show a range.</summary>
    protected virtual (float X1, float X2, float Y1, float Y2) Fitted(float x1, float x2, float y1, float y2, GraphView view) => (x1, x2, y1, y2);

    private void ExecuteViewItem(string item, GraphView view)
    {
        switch (item)
        {
            case "View = plot":
                var (x1, x2, y1, y2) = WholePlot();
                (x1, x2) = AxisRounding.Outwards(x1, x2);
                (y1, y2) = AxisRounding.Outwards(y1, y2);
                (x1, x2, y1, y2) = Fitted(x1, x2, y1, y2, view);
                view.ShowWithMargin(x1, x2, y1, y2);
                ChosenSize = null; // the picture fits whatever is drawn in the end
                break;
            case "Whole Scene":
                view.ShowWithMargin(Scene.X1, Scene.X2, Scene.Y1, Scene.Y2);
                ChooseShown();
                break;
            case "10% Zoom out":
                view.Widen();
                ChooseShown();
                break;
            case "10% Zoom in":
                view.Narrow();
                ChooseShown();
                break;
            case "Round View":
                var inner = view.Inner;
                (AxisRange x, AxisRange y) = (AxisRounding.Inwards(inner.X1, inner.X2), AxisRounding.Inwards(inner.Y1, inner.Y2));
                view.ShowWithMargin((float)x.Low, (float)x.High, (float)y.Low, (float)y.High);
                ChooseShown();
                break;
            case "Scene=View":
                var shown = view.Inner;
                ResizeScene(shown.X1, shown.X2, shown.Y1, shown.Y2);
                view.Widen();
                break;
        }
    }
}

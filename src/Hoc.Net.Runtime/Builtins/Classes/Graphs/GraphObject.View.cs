namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>The view: size, axes, erasing, menus.</content>
internal sealed partial class GraphObject
{
    // What NEURON's new Graph answers before anyone sizes it.
    private double[] _size = [25, 275, 50.0 / 3, 550.0 / 3];
    private Func<double>? _horizontalExpression;
    private bool _keepsLines;
    private bool _usesFamilyColor;

    /// <summary>x1, x2, y1, y2 where the script chose them; null for a view that fits what is drawn.</summary>
    public double[]? ChosenSize { get; private set; }

    [HocMethod("size", "g.size(x1, x2, y1, y2)", "Sets the view; size(i) gives one of its four numbers, in single precision.", Least = 1, Most = 4)]
    public double Size(CallArguments call)
    {
        if (call.Count >= 4)
        {
            _size = [call.Number(1), call.Number(2), call.Number(3), call.Number(4)];
            ChosenSize = _size;
            return 1;
        }

        int side = call.Integer(1, 1, 4) - 1;
        (float low, float high) = AsKept(_size[side & ~1], _size[side | 1]);
        return side % 2 == 0 ? low : high;
    }

    [HocMethod("view", "g.view(...)", "Shows the Graph; one that was made with 0 becomes a picture from here on.", Most = 8)]
    public double View(CallArguments call)
    {
        if (!_hasView) _session.Screen.Place(this);
        _hasView = true;
        _isUnmapped = false;
        if (call.Count >= 4 && ChosenSize is null)
        {
            (double x, double y, double width, double height) = (call.Number(1), call.Number(2), call.Number(3), call.Number(4));
            ChosenSize = _size = [x, x + width, y, y + height];
        }

        return 1;
    }

    [HocMethod("view_count", "g.view_count()", "The number of views.", Most = 0)]
    public double ViewCount() => _hasView ? 1 : 0;

    [HocMethod("view_size", "g.view_size(view, x1, x2, y1, y2)", "Sets the size of one view.", Least = 5, Most = 5)]
    public double ViewSize(CallArguments call)
    {
        ChosenSize = _size = [call.Number(2), call.Number(3), call.Number(4), call.Number(5)];
        return 1;
    }

    [HocMethod("unmap", "g.unmap()", "Closes the windows; the Graph becomes no picture. The views stay counted, as in NEURON.", Most = 0)]
    public double Unmap()
    {
        _isUnmapped = true;
        return 1;
    }

    /// <summary>
    /// A range as NEURON gives it back: it keeps ranges in single precision, widened by a tenth on either side, and takes the
    /// margins off again.
    /// </summary>
    private static (float Low, float High) AsKept(double low, double high)
    {
        float margin = (float)(((float)high - (float)low) * 0.1);
        float left = (float)low - margin;
        float width = (float)high + margin - left;
        margin = width / 12;
        return (left + margin, left + width - margin);
    }

    [HocMethod("erase", "g.erase()", "Removes lines by hand, labels and marks; the lines of addvar and addexpr stay.", Most = 0)]
    public double Erase()
    {
        GraphLine[] kept = [.. _items.OfType<GraphLine>().Where(line => line.Expression is not null)];
        _items.Clear();
        _items.AddRange(kept.Select(line => line.Label!));
        _items.AddRange(kept);
        _handLine = null;
        return 1;
    }

    [HocMethod("erase_all", "g.erase_all()", "Removes everything.", Most = 0)]
    public double EraseAll()
    {
        _items.Clear();
        _handLine = null;
        _horizontalExpression = null;
        return 1;
    }

    [HocMethod("family", "g.family(1)", "Keeps the lines of earlier runs; they take the current colour.", Most = 1)]
    public double Family(CallArguments call)
    {
        _keepsLines = call.IsString(1) || call.Number(1, 1) != 0;
        _usesFamilyColor = _keepsLines;
        if (_keepsLines) Erase();
        return 1;
    }

    [HocMethod("exec_menu", "g.exec_menu(\"item\")", "Does what an item of NEURON's Graph menu does: \"Keep Lines\", \"Erase\", \"View = plot\".", Least = 1, Most = 1)]
    public double ExecuteMenu(CallArguments call)
    {
        switch (call.String(1))
        {
            case "Keep Lines":
                _keepsLines = !_keepsLines;
                break;
            case "Erase" or "Erase Lines":
                Erase();
                break;
            case "View = plot" or "Whole Scene":
                ChosenSize = null;
                break;
        }

        return 0;
    }

    [HocMethod("save_name", "g.save_name(\"name\")", "The name in a saved session; accepted.", Most = 2)]
    [HocMethod("menu_remove", "g.menu_remove(\"item\")", "Accepted: there is no menu.", Most = 1)]
    [HocMethod("menu_action", "g.menu_action(...)", "Accepted: there is no menu.")]
    [HocMethod("menu_tool", "g.menu_tool(...)", "Accepted: there is no menu.")]
    [HocMethod("crosshair_action", "g.crosshair_action(...)", "Accepted: there is no mouse.")]
    [HocMethod("xaxis", "g.xaxis(...)", "Where the x axis stands; the picture chooses by itself.")]
    [HocMethod("yaxis", "g.yaxis(...)", "Where the y axis stands; the picture chooses by itself.")]
    [HocMethod("view_info", "g.view_info(...)", "Accepted: where a view stands on a display.")]
    [HocMethod("printfile", "g.printfile(\"file\")", "Accepted: a Graph becomes a picture when the script ends.")]
    [HocMethod("gif", "g.gif(\"file\", ...)", "Accepted: pictures of other programs are not shown.")]
    [HocMethod("glyph", "g.glyph(...)", "Accepted: drawings in windows are not shown.")]
    [HocMethod("simgraph", "g.simgraph()", "Accepted.")]
    public double Accept(CallArguments call) => call.Count >= 0 ? 1 : 0;
}

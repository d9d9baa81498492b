using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>The views: their size, what they show, erasing.</content>
internal abstract partial class SceneObject
{
    // NEURON's window of a new Graph, points.
    private const float DefaultWidth = 300;
    private const float DefaultHeight = 200;

    private readonly List<GraphView> _views = [];
    private bool _isUnmapped;

    /// <summary>The whole scene, of which a view may show a part.</summary>
    protected (float X1, float X2, float Y1, float Y2) Scene { get; private set; } = (0, DefaultWidth, 0, DefaultHeight);

    /// <summary>The views, oldest first; the first is what the picture shows.</summary>
    public IReadOnlyList<GraphView> Views => _views;

    /// <summary>x1, x2, y1, y2 where the script chose them; null for a picture that fits what is drawn.</summary>
    public double[]? ChosenSize { get; protected set; }

    [HocMethod("size", "g.size(x1, x2, y1, y2)", "Sets the view; size(i) gives one of its four numbers, in single precision; size(&x[0]) puts x1, x2, y1, y2 of all that is drawn into an array.", Least = 1, Most = 4)]
    public double Size(CallArguments call)
    {
        if (call.Count >= 2)
        {
            ResizeScene((float)call.Number(1), (float)call.Number(2), (float)call.Number(3), (float)call.Number(4));
            if (_views.Count == 0) return 0;
            _views[0].Widen();
            return 1;
        }

        if (call.IsPointer(1)) return PutWholePlot(call);
        if (_views.Count == 0) return 0;
        var (x1, x2, y1, y2) = _views[0].Inner;
        return call.Integer(1, 1, 4) switch
        {
            1 => x1,
            2 => x2,
            3 => y1,
            _ => y2,
        };
    }

    [HocMethod("view_count", "g.view_count()", "The number of views.", Most = 0)]
    public double ViewCount() => _views.Count;

    [HocMethod("unmap", "g.unmap()", "Closes the windows; the Graph becomes no picture. Its views stay counted until windows that were closed go.", Most = 0)]
    public double Unmap()
    {
        _isUnmapped = true;
        Session.Screen.Remove(this);
        return 0;
    }

    [HocMethod("erase", "g.erase()", "Removes lines by hand, Vectors and marks; the lines of addvar, addexpr and addobject, axes and texts stay.", Most = 0)]
    public double Erase()
    {
        GraphLine[] followed = [.. _items.OfType<GraphLine>().Where(static line => line.Expression is not null)];
        HashSet<GraphItem> erased = [.. _items.Where(static item => item is GraphMark or GraphLine { Path: null })];
        erased.UnionWith(_items.OfType<GraphLine>().Where(static line => line is { Expression: null, Path: null, Label: not null }).Select(static line => line.Label!));
        _items.RemoveAll(erased.Contains);
        foreach (GraphLine line in followed) line.IsErased = true;
        _items.AddRange(followed);
        OnErased();
        return 1;
    }

    [HocMethod("erase_all", "g.erase_all()", "Removes everything.", Most = 0)]
    public double EraseAll()
    {
        _items.Clear();
        _labelsBelow = 0;
        OnErased();
        return 1;
    }

    /// <summary>Lines or everything have been erased.</summary>
    protected virtual void OnErased()
    {
    }

    /// <summary>Shows the whole scene in a window.</summary>
    protected void AddDefaultView() => AddView(new GraphView(0, 0, DefaultWidth, DefaultHeight, (DefaultWidth, DefaultHeight)));

    /// <summary>Shows it in one window more.</summary>
    /// <param name="view">The part of it.</param>
    /// <param name="isAskedFor">Whether a script asks for it; else the object has just been made.</param>
    protected void AddView(GraphView view, bool isAskedFor = false)
    {
        if (_views.Count == 0 || _isUnmapped) Session.Screen.Place(this);
        _isUnmapped = false;
        _views.Add(view);
        Session.Screen.Place(new ViewWindow(this, view, isAskedFor));
    }

    /// <summary>The last window is being closed.</summary>
    public void Leave() => _isUnmapped = true;

    /// <summary>The window of a view is gone.</summary>
    public void Close(GraphView view) => _views.Remove(view);

    /// <summary>What new_size does in NEURON: the first view and the next labels go with the scene.</summary>
    protected void ResizeScene(float x1, float x2, float y1, float y2)
    {
        if (x1 == x2) (x1, x2) = (x1 - 1, x2 + 1);
        if (y1 == y2) (y1, y2) = (y1 - 1, y2 + 1);
        Scene = (x1, x2, y1, y2);
        ChosenSize = [x1, x2, y1, y2];
        if (_views.Count > 0) _views[0].Show(x1, x2, y1, y2);
        if (LabelPlacement == GraphLabelPlacement.Fixed) (_labelX, _labelY) = (x2 - 0.2 * (x2 - x1), y2 - 0.1 * (y2 - y1));
        else if (LabelPlacement == GraphLabelPlacement.View) (_labelX, _labelY) = (0.8, 0.9);
        _labelsBelow = 0;
    }

    /// <summary>Sets the whole scene, before there are views.</summary>
    protected void SetScene(float x1, float x2, float y1, float y2) => Scene = (x1, x2, y1, y2);

    /// <summary>Lets the picture show what the first view shows.</summary>
    protected void ChooseShown()
    {
        var (x1, x2, y1, y2) = _views[0].Inner;
        ChosenSize = [x1, x2, y1, y2];
    }

    private double PutWholePlot(CallArguments call)
    {
        VariableReference[] places = PointedElements.From(call, 1, 4);
        var (x1, x2, y1, y2) = WholePlot();
        (places[0].Value, places[1].Value, places[2].Value, places[3].Value) = (x1, x2, y1, y2);
        return 0;
    }

    /// <summary>The range of lines of two points and more, and of marks; where that is empty, the scene's.</summary>
    protected virtual (float X1, float X2, float Y1, float Y2) WholePlot()
    {
        const float farthest = 1e9f;
        (float x1, float x2, float y1, float y2) = (farthest, -farthest, farthest, -farthest);
        foreach (GraphItem item in _items)
        {
            if (item is GraphMark mark) Include([(float)mark.X], [(float)mark.Y]);
            else if (item is GraphLine { Count: > 1 } line) Include(line.X, line.Y);
        }

        if (!(x1 < x2)) (x1, x2) = (Scene.X1, Scene.X2);
        if (!(y1 < y2)) (y1, y2) = (Scene.Y1, Scene.Y2);
        return (x1, x2, y1, y2);

        void Include(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
        {
            foreach (float value in x) (x1, x2) = (Math.Min(x1, value), Math.Max(x2, value));
            foreach (float value in y) (y1, y2) = (Math.Min(y1, value), Math.Max(y2, value));
        }
    }
}

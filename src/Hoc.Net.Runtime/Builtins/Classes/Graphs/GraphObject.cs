using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// HOC's Graph. It collects what is drawn whether or not anyone looks; when the script ends, a Graph that was shown becomes
/// a picture. Its methods stand in chapters, one file each.
/// </summary>
[HocClass("Graph", "new Graph() or new Graph(0)", "A plot; with 0 it is not shown until view() asks for it.", Most = 1)]
internal sealed partial class GraphObject : HocObject, IWindow
{
    private readonly HocSession _session;
    private readonly List<GraphItem> _items = [];
    private readonly List<RangeVarPlotObject> _paths = [];
    private int _color = 1;
    private int _brush = 1;
    private bool _hasView;
    private bool _isUnmapped;

    /// <summary>Makes an empty Graph.</summary>
    public GraphObject(CallArguments call)
    {
        _session = call.Session;
        _hasView = call.Number(1, 1) != 0;
        if (_hasView) _session.Screen.Place(this);
    }

    /// <inheritdoc/>
    public bool IsMapped => _hasView && !_isUnmapped;

    /// <summary>Lines, labels and marks in the order of NEURON's list.</summary>
    public IReadOnlyList<GraphItem> Items => _items;

    /// <summary>Whether every x that plot(x) was given was the time.</summary>
    public bool IsPlottedAgainstTime { get; private set; } = true;

    /// <summary>What stands on the x axis where xexpr or a Vector says so.</summary>
    public string HorizontalExpressionText { get; private set; } = "";

    [HocMethod("addvar", "g.addvar(\"label\", \"variable\", color, brush)", "Adds a variable to the lines that plot(x) continues; the label may be left out, the variable may be a pointer.", Least = 1)]
    public double AddVariable(CallArguments call)
    {
        bool hasLabel = call.IsPointer(2) || call.IsString(2);
        int position = hasLabel ? 2 : 1;
        string text = call.IsPointer(position) ? call.String(1) : call.String(position);
        return AddExpressionLine(call, call.String(1), text, VariableAt(call, position), position + 1);
    }

    [HocMethod("addexpr", "g.addexpr(\"label\", \"expression\", object, color, brush)", "Adds an expression to the lines that plot(x) continues; label and object may be left out.", Least = 1)]
    public double AddExpression(CallArguments call)
    {
        bool hasLabel = call.IsString(2);
        int position = hasLabel ? 2 : 1;
        bool hasContext = call.IsObject(position + 1);
        string text = call.String(position);
        Func<double> expression = Compile(call, text, hasContext ? call.Object(position + 1) : null);
        return AddExpressionLine(call, call.String(1), text, expression, position + (hasContext ? 2 : 1));
    }

    [HocMethod("addobject", "g.addobject(rangevarplot, color, brush)", "Adds a RangeVarPlot; each flush reads its values anew.", Least = 1, Most = 5)]
    public double AddObject(CallArguments call)
    {
        var path = call.Object<RangeVarPlotObject>(1);
        (int color, int brush) = call.Count > 2 ? StyleFrom(call, 2) : (_color, _brush);
        path.Retain();
        _paths.Add(path);
        AddItem(new GraphLine { Label = NameLine(path.Text, color), ExpressionText = path.Text, Path = path, Color = color, Brush = brush });
        return 1;
    }

    [HocMethod("xexpr", "g.xexpr(\"expression\", isVariable)", "The x of each point that plot adds, in place of its argument.", Least = 1, Most = 2)]
    public double SetHorizontalExpression(CallArguments call)
    {
        HorizontalExpressionText = call.String(1);
        _horizontalExpression = _session.CompileNumber(HorizontalExpressionText, null, call);
        return 1;
    }

    [HocMethod("begin", "g.begin()", "Starts the lines of addvar and addexpr anew.", Most = 0)]
    public double Begin()
    {
        for (int i = 0; i < _items.Count; i++)
        {
            if (_items[i] is not GraphLine { Expression: not null } line) continue;
            if (_keepsLines && line.Count > 0) _items.Insert(i++, line.Snapshot());
            line.Clear();
            if (_keepsLines) (line.Color, line.Brush) = (_usesFamilyColor ? _color : line.Color, _usesFamilyColor ? _brush : line.Brush);
        }

        return 1;
    }

    [HocMethod("plot", "g.plot(x)", "Adds a point at x to each line of addvar and addexpr.", Least = 1, Most = 1)]
    public double Plot(CallArguments call)
    {
        double x = _horizontalExpression?.Invoke() ?? call.Number(1);
        IsPlottedAgainstTime &= _horizontalExpression is null && x == _session.Time;
        foreach (GraphItem item in _items)
        {
            if (item is GraphLine { Expression: { } expression } line && expression() is var y && !double.IsNaN(y)) line.Add(x, y);
        }

        return 1;
    }

    [HocMethod("flush", "g.flush()", "Reads the Vectors that Vector.plot draws anew.", Most = 0)]
    [HocMethod("fastflush", "g.fastflush()", "As flush.", Most = 0)]
    public double Flush()
    {
        foreach (GraphItem item in _items) (item as GraphLine)?.Refresh();
        return 1;
    }

    [HocMethod("getline", "g.getline(previous, x, y)", "Copies the next line behind index previous into two Vectors; gives its index, or -1.", Least = 3, Most = 3)]
    public double GetLine(CallArguments call)
    {
        for (int i = Math.Max(0, call.Integer(1) + 1); i < _items.Count; i++)
        {
            if (_items[i] is not GraphLine line) continue;
            call.Object<Vectors.VectorObject>(2).SetTo(line.X);
            var y = call.Object<Vectors.VectorObject>(3);
            y.SetTo(line.Y);
            if (line.Label is { } label) y.Label = label.Text;
            return i;
        }

        return -1;
    }

    [HocMethod("line_info", "g.line_info(previous, v)", "Colour, brush, label position and style of the next line behind index previous into a Vector; gives its index, or -1.", Least = 2, Most = 2)]
    public double GetLineInfo(CallArguments call)
    {
        for (int i = Math.Max(0, call.Integer(1) + 1); i < _items.Count; i++)
        {
            if (_items[i] is not GraphLine line) continue;
            var info = call.Object<Vectors.VectorObject>(2);
            GraphLabel? label = line.Label;
            info.SetTo([line.Color, line.Brush, (float)(label?.X ?? 0), (float)(label?.Y ?? 0), (float)(label?.Placement ?? 0)]);
            if (label is not null) info.Label = label.Text;
            return i;
        }

        return -1;
    }

    /// <summary>Adds the line of Vector.plot, Vector.line or a mark of Vector.mark.</summary>
    internal void AddItem(GraphItem item)
    {
        if (item is GraphLine { Label: { } label }) _items.Add(label);
        _items.Add(item);
    }

    /// <summary>The colour and brush at two positions of a call, or the current ones.</summary>
    internal (int Color, int Brush) StyleFrom(CallArguments call, int position) =>
        (call.Integer(position, _color), call.Integer(position + 1, _brush));

    /// <summary>The name of a line, where the next label would stand.</summary>
    internal GraphLabel NameLine(string text, int color) => new(text, 0.8, 0.9, GraphLabelPlacement.View) { NamesLine = true, Color = color };

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        _items.Clear();
        foreach (RangeVarPlotObject path in _paths) path.Release();
        _session.Screen.Remove(this);
    }

    /// <summary>The variable of addvar, by its pointer or its name.</summary>
    private Func<double> VariableAt(CallArguments call, int position)
    {
        if (call.IsPointer(position)) return ValueOf(call.Pointer(position));
        string text = call.String(position);
        try
        {
            return ValueOf(_session.ReferenceTo(text, call));
        }
        catch (HocException fault)
        {
            return Doubt(call, text, null, fault);
        }

        static Func<double> ValueOf(VariableReference variable) => () => variable.Exists ? variable.Value : 0;
    }

    private Func<double> Compile(CallArguments call, string text, HocObject? context)
    {
        try
        {
            return _session.CompileNumber(text, context, call);
        }
        catch (HocException fault)
        {
            return Doubt(call, text, context, fault);
        }
    }

    /// <summary>What cannot be drawn now is told, and the script goes on: it may come to be.</summary>
    private Func<double> Doubt(CallArguments call, string text, HocObject? context, HocException fault)
    {
        call.Warn(
            RuntimeDiagnostics.NothingToDraw,
            $"'{text}' cannot be drawn now: {fault.Diagnostic.Message}",
            "Add it to the Graph after what it speaks of is made; else its line begins then.");
        return new DoubtfulExpression(_session, text, context, call.CallSite).Evaluate;
    }

    private double AddExpressionLine(CallArguments call, string label, string text, Func<double> expression, int stylePosition)
    {
        (int color, int brush) = StyleFrom(call, stylePosition);
        AddItem(new GraphLine
        {
            Label = NameLine(label, color),
            Expression = expression,
            ExpressionText = text,
            Color = color,
            Brush = brush,
        });
        return 1;
    }
}

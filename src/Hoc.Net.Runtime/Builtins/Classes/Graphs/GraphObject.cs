namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// HOC's Graph. It collects what is drawn whether or not anyone looks; when the script ends, a Graph that was shown becomes
/// a picture. Its methods stand in chapters, one file each.
/// </summary>
[HocClass("Graph", "new Graph() or new Graph(0)", "A plot; with 0 it is not shown until view() asks for it.", Most = 1)]
internal sealed partial class GraphObject : SceneObject
{
    /// <summary>Makes an empty Graph.</summary>
    public GraphObject(CallArguments call)
        : base(call)
    {
        if (call.Count == 0 || call.Integer(1, 0, 1) != 0) AddDefaultView();
    }

    /// <summary>Whether every x that plot(x) was given was the time.</summary>
    public bool IsPlottedAgainstTime { get; private set; } = true;

    /// <summary>What stands on the x axis where xexpr or a Vector says so.</summary>
    public string HorizontalExpressionText { get; private set; } = "";

    /// <summary>Whether xexpr said that its text names a variable.</summary>
    public bool HorizontalIsVariable { get; private set; }

    [HocMethod("begin", "g.begin()", "Starts the lines of addvar and addexpr anew.", Most = 0)]
    public double Begin()
    {
        if (_keepsLines) KeepLines();
        foreach (GraphItem item in EditableItems)
        {
            if (item is not GraphLine { Expression: not null } line) continue;
            line.Clear();
            if (_isFamily) Restyle(line, CurrentColor, CurrentBrush);
        }

        return 1;
    }

    [HocMethod("plot", "g.plot(x)", "Adds a point at x to each line of addvar and addexpr.", Least = 1, Most = 1)]
    public double Plot(CallArguments call)
    {
        double x = _horizontalExpression?.Invoke() ?? call.Number(1);
        IsPlottedAgainstTime &= _horizontalExpression is null && Math.Abs(x - Session.Time) <= Session.Model.TimeStep; // currents and states lie half a step beside it
        foreach (GraphItem item in EditableItems)
        {
            if (item is GraphLine { Expression: { } expression } line && expression() is var y && !double.IsNaN(y)) line.Add(x, y);
        }

        return 1;
    }

    [HocMethod("flush", "g.flush()", "Reads the Vectors and the RangeVarPlots that are drawn anew.", Most = 0)]
    [HocMethod("fastflush", "g.fastflush()", "As flush.", Most = 0)]
    public double Flush()
    {
        foreach (GraphItem item in EditableItems) (item as GraphLine)?.Refresh();
        return 1;
    }

    [HocMethod("getline", "g.getline(previous, x, y)", "Copies the next line behind index previous into two Vectors; gives its index, or -1.", Least = 3, Most = 3)]
    public double GetLine(CallArguments call)
    {
        var x = call.Object<Vectors.VectorObject>(2);
        var y = call.Object<Vectors.VectorObject>(3);
        int index = NextLine(call);
        if (index < 0) return -1;
        var line = (GraphLine)EditableItems[index];
        x.SetTo(line.X);
        y.SetTo(line.Y);
        if (line.Label is { } label) y.Label = label.Text;
        return index;
    }

    [HocMethod("line_info", "g.line_info(previous, v)", "Colour, brush and, where it has a label, the label's position and placement of the next line behind index previous into a Vector; gives its index, or -1.", Least = 2, Most = 2)]
    public double GetLineInfo(CallArguments call)
    {
        const int size = 5;
        var info = call.Object<Vectors.VectorObject>(2);
        int index = NextLine(call);
        if (index < 0) return -1;
        var line = (GraphLine)EditableItems[index];
        info.SetSize(size);
        info.Items[0] = ShownColor(line.Color);
        info.Items[1] = line.Brush;
        if (line.Label is not { } label) return index;
        (info.Items[2], info.Items[3], info.Items[4]) = ((float)label.X, (float)label.Y, (double)label.Placement);
        info.Label = label.Text;
        return index;
    }

    private static void Restyle(GraphLine line, int color, int brush)
    {
        (line.Color, line.Brush) = (color, brush);
        line.Label?.Color = color;
    }

    /// <summary>The index that NEURON tells of a colour: those from 10 on are the first ten again until a script defines them.</summary>
    private int ShownColor(int index) => Session.Palette[index] == Session.Palette[index % 10] ? index % 10 : index;

    private int NextLine(CallArguments call)
    {
        int previous = call.Integer(1, -1, EditableItems.Count);
        for (int i = previous < EditableItems.Count ? previous + 1 : 0; i < EditableItems.Count; i++)
            if (EditableItems[i] is GraphLine) return i;
        return -1;
    }
}

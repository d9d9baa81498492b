using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>Lines by hand, marks, labels.</content>
internal abstract partial class SceneObject
{
    private GraphLine? _handLine;
    private double _labelX;
    private double _labelY = 1;
    private double _labelsBelow;

    /// <summary>What the coordinates of the next labels mean.</summary>
    protected GraphLabelPlacement LabelPlacement { get; set; } = GraphLabelPlacement.View;

    /// <summary>The size of the next labels, relative to the usual one.</summary>
    protected double LabelScale { get; set; } = 1;

    /// <summary>Which part of the next labels stands at their point.</summary>
    protected (double Horizontal, double Vertical) LabelAlignment { get; set; }

    [HocMethod("beginline", "g.beginline(\"label\", color, brush)", "Starts a line by hand; line(x, y) continues it.", Most = 3)]
    public double BeginLine(CallArguments call)
    {
        bool hasLabel = call.IsString(1);
        int position = hasLabel ? 2 : 1;
        if (call.Count == position) _ = call[position + 1]; // a colour needs a brush
        (int color, int brush) = StyleFrom(call, position);
        AddItem(_handLine = new GraphLine { Label = hasLabel ? NameLine(call.String(1), color) : null, Color = color, Brush = brush });
        return 1;
    }

    [HocMethod("line", "g.line(x, y)", "Adds a point to the line by hand.", Least = 2, Most = 2)]
    public double Line(CallArguments call)
    {
        if (_handLine is null) AddItem(_handLine = new GraphLine { Color = CurrentColor, Brush = CurrentBrush });
        _handLine.Add(call.Number(1), call.Number(2));
        return 1;
    }

    [HocMethod("mark", "g.mark(x, y, \"style\", size, color, brush)", "A mark at a point: + o s t O S T | or -, size in points.", Least = 2, Most = 6)]
    public double Mark(CallArguments call)
    {
        AddItem(MarkFrom(call, 3, call.Number(1), call.Number(2)));
        return 1;
    }

    [HocMethod("label", "g.label(x, y, \"text\", placement, scale, alignx, aligny, color)", "A text; placement 2 means fractions of the view, 1 values on the axes, 0 these with a text that scales. label(\"text\") goes below the last one, label(x, y) says where the next goes.", Least = 1, Most = 8)]
    public double Label(CallArguments call)
    {
        if (call.Count >= 8)
        {
            AddItem(new GraphLabel(call.String(3), call.Number(1), call.Number(2), (GraphLabelPlacement)call.Integer(4, 0, 2))
            {
                Scale = call.Number(5),
                HorizontalAlignment = call.Number(6),
                VerticalAlignment = call.Number(7),
                Color = FigurePalette.Slot(call.Integer(8)),
            });
            return 1;
        }

        if (call.Count == 1)
        {
            _labelsBelow++;
            AddItem(LabelHere(call.String(1), LabelPlacement, CurrentColor));
            return 1;
        }

        (_labelX, _labelY, _labelsBelow) = (call.Number(1), call.Number(2), 0);
        if (call.Count > 2) AddItem(LabelHere(call.String(3), LabelPlacement, CurrentColor));
        return 1;
    }

    [HocMethod("gif", "g.gif(\"file\", x, y, width, height)", "Lays a GIF file on the Graph; without a place, the Graph grows to the size of the file.", Least = 1, Most = 5)]
    public double AddGif(CallArguments call)
    {
        string path = Session.ResolvePath(call.String(1));
        if (!GifFile.TryReadSize(call, path, out int width, out int height)) return 0;
        (double x, double y) = call.Count > 1 ? (call.Number(2), call.Number(3)) : (0, 0);
        if (call.Count == 1 && (width > Scene.X2 - Scene.X1 || height > Scene.Y2 - Scene.Y1)) ResizeScene(0, width, 0, height);
        AddItem(new GraphPicture(x, y) { Path = path, ScaleX = call.Number(4, width), ScaleY = call.Count > 3 ? call.Number(5) : height });
        return 1;
    }

    /// <summary>A mark from the style, size, colour and brush at a position of a call.</summary>
    internal GraphMark MarkFrom(CallArguments call, int position, double x, double y)
    {
        FigureMarkStyle style = FigureMarkStyle.Plus;
        if (call.IsString(position))
        {
            if (call.String(position).Length > 0) style = StyleOf(call, call.String(position)); // an empty one is a plus, as in NEURON
        }
        else if (call.Count >= position)
        {
            style = (FigureMarkStyle)call.Integer(position, 0, (int)FigureMarkStyle.HorizontalBar);
        }

        (int color, int brush) = StyleFrom(call, position + 2);
        return new GraphMark(x, y, style, MarkSize(call, position + 1)) { Color = color, Brush = brush };
    }

    /// <summary>The style of a mark that a letter means.</summary>
    /// <exception cref="HocException">It means none.</exception>
    protected static FigureMarkStyle StyleOf(CallArguments call, string code) => FigureMark.TryParseStyle(code[0], out FigureMarkStyle style)
        ? style
        : throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"\"{code}\" is no style of mark.", "Use one of + o s t O S T | -.");

    private static double MarkSize(CallArguments call, int position)
    {
        const double least = .1;
        const double most = 100;
        double size = call.Number(position, FigureMark.DefaultSize); // points
        if (size is >= least and <= most) return size;
        throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the size {size:G10} of a mark is outside {least} to {most}.", "Pass a size in points.");
    }

    /// <summary>A label of a line, one below the label before.</summary>
    protected GraphLabel NextLabel(string text, int color, GraphLabelPlacement? placement = null)
    {
        _labelsBelow++;
        return LabelHere(text, placement ?? LabelPlacement, color, namesLine: true);
    }

    private GraphLabel LabelHere(string text, GraphLabelPlacement placement, int color, bool namesLine = false) => new(text, _labelX, _labelY, placement)
    {
        Scale = LabelScale,
        HorizontalAlignment = LabelAlignment.Horizontal,
        VerticalAlignment = LabelAlignment.Vertical + _labelsBelow,
        Color = color,
        NamesLine = namesLine,
    };
}

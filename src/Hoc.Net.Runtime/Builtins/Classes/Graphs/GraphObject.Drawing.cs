using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>Lines by hand, marks, labels, colours.</content>
internal sealed partial class GraphObject
{
    private GraphLine? _handLine;
    private double _labelX = 0.5;
    private double _labelY = 0.9;
    private GraphLabelPlacement _placement = GraphLabelPlacement.View;
    private double _labelScale = 1;
    private double _horizontalAlignment;
    private double _verticalAlignment;

    [HocMethod("beginline", "g.beginline(\"label\", color, brush)", "Starts a line by hand; line(x, y) continues it.", Most = 3)]
    public double BeginLine(CallArguments call)
    {
        int position = call.IsString(1) ? 2 : 1;
        (int color, int brush) = StyleFrom(call, position);
        _handLine = new GraphLine
        {
            Label = position == 2 ? NameLine(call.String(1), color) : null,
            Color = color,
            Brush = brush,
        };
        AddItem(_handLine);
        return 1;
    }

    [HocMethod("line", "g.line(x, y)", "Adds a point to the line by hand.", Least = 2, Most = 2)]
    public double Line(CallArguments call)
    {
        if (_handLine is null) AddItem(_handLine = new GraphLine { Color = _color, Brush = _brush });
        _handLine.Add(call.Number(1), call.Number(2));
        return 1;
    }

    [HocMethod("mark", "g.mark(x, y, \"style\", size, color, brush)", "A mark at a point: + o s t O S T | or -, size in points.", Least = 2, Most = 6)]
    public double Mark(CallArguments call)
    {
        AddItem(MarkFrom(call, 3, call.Number(1), call.Number(2)));
        return 1;
    }

    [HocMethod("label", "g.label(x, y, \"text\", fixtype, scale, xalign, yalign, color)", "A text, at fractions of the view unless fixed() or fixtype say otherwise; label(\"text\") goes below the last one.", Least = 1, Most = 8)]
    public double Label(CallArguments call)
    {
        if (call.IsString(1))
        {
            AddLabel(call.String(1), _labelX, _labelY);
            return 1;
        }

        (_labelX, _labelY) = (call.Number(1), call.Number(2));
        if (call.Count < 3) return 1;
        if (call.Count > 3)
        {
            _placement = (GraphLabelPlacement)call.Integer(4, 0, 2);
            _labelScale = call.Number(5, _labelScale);
            _horizontalAlignment = call.Number(6, _horizontalAlignment);
            _verticalAlignment = call.Number(7, _verticalAlignment);
            _color = call.Integer(8, _color);
        }

        AddLabel(call.String(3), _labelX, _labelY);
        return 1;
    }

    [HocMethod("fixed", "g.fixed(scale)", "Labels from here on stand at values on the axes.", Most = 1)]
    public double PlaceFixed(CallArguments call) => Place(call, GraphLabelPlacement.Fixed);

    [HocMethod("vfixed", "g.vfixed(scale)", "Labels from here on stand at fractions of the view.", Most = 1)]
    public double PlaceInView(CallArguments call) => Place(call, GraphLabelPlacement.View);

    [HocMethod("relative", "g.relative(scale)", "Labels from here on scale with the view.", Most = 1)]
    public double PlaceRelative(CallArguments call) => Place(call, GraphLabelPlacement.Relative);

    [HocMethod("align", "g.align(x, y)", "Which part of a label stands at its point: 0 left or bottom, 1 right or top.", Most = 2)]
    public double Align(CallArguments call)
    {
        (_horizontalAlignment, _verticalAlignment) = (call.Number(1, 0), call.Number(2, 0));
        return 1;
    }

    [HocMethod("color", "g.color(index, \"name\")", "The colour of what is drawn from here on; with a name, what an index stands for.", Most = 4)]
    public double SetColor(CallArguments call)
    {
        if (call.Count > 1) DefineColor(call);
        else _color = call.Integer(1, 1);
        return 1;
    }

    [HocMethod("brush", "g.brush(index, pattern, width)", "The brush of what is drawn from here on.", Most = 3)]
    public double SetBrush(CallArguments call)
    {
        _brush = call.Integer(1, 1);
        return 1;
    }

    /// <summary>A mark from the style, size, colour and brush at a position of a call.</summary>
    internal GraphMark MarkFrom(CallArguments call, int position, double x, double y)
    {
        FigureMarkStyle style = FigureMarkStyle.Plus;
        if (call.IsString(position))
        {
            string code = call.String(position);
            if (code.Length == 0 || !FigureMark.TryParseStyle(code[0], out style))
            {
                throw call.Fault(
                    RuntimeDiagnostics.ArgumentOutOfRange,
                    $"\"{code}\" is no style of mark.",
                    "Use one of + o s t O S T | -.");
            }
        }
        else if (call.Count >= position)
        {
            style = (FigureMarkStyle)call.Integer(position, 0, (int)FigureMarkStyle.HorizontalBar);
        }

        (int color, int brush) = StyleFrom(call, position + 2);
        return new GraphMark(x, y, style, call.Number(position + 1, FigureMark.DefaultSize)) { Color = color, Brush = brush };
    }

    private void DefineColor(CallArguments call)
    {
        bool isNamed = call.IsString(2);
        var color = isNamed && FigureColor.TryParse(call.String(2), out FigureColor named)
            ? named
            : isNamed
                ? throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"there is no colour named \"{call.String(2)}\".", "Use a name such as \"red\" or red, green and blue from 0 to 255.")
                : FigureColor.FromRgb((byte)call.Integer(2, 0, 255), (byte)call.Integer(3, 0, 255), (byte)call.Integer(4, 0, 255));
        _session.Palette[call.Integer(1, 0, 99)] = color;
    }

    private double Place(CallArguments call, GraphLabelPlacement placement)
    {
        _placement = placement;
        _labelScale = call.Number(1, 1);
        return 1;
    }

    private void AddLabel(string text, double x, double y)
    {
        AddItem(new GraphLabel(text, x, y, _placement)
        {
            Scale = _labelScale,
            HorizontalAlignment = _horizontalAlignment,
            VerticalAlignment = _verticalAlignment,
            Color = _color,
        });
        const double lineHeight = 0.05; // of the view
        if (_placement == GraphLabelPlacement.View) _labelY -= lineHeight;
    }
}

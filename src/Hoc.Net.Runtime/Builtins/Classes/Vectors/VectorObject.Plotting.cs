using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Elements on a Graph: plot follows the Vector, line and mark draw it as it is now.</content>
internal sealed partial class VectorObject
{
    [HocMethod("plot", "v.plot(graph, x, color, brush)", "Draws the elements against x: a Vector, a step, or their indices; later changes show at flush().", Least = 1, Most = 4)]
    public HocObject Plot(CallArguments call) => DrawLine(call, followsVector: true);

    [HocMethod("line", "v.line(graph, x, color, brush)", "Draws the elements as they are now against x: a Vector, a step, or their indices.", Least = 1, Most = 4)]
    public HocObject Line(CallArguments call) => DrawLine(call, followsVector: false);

    [HocMethod("mark", "v.mark(graph, x, \"style\", size, color, brush)", "Marks the elements at x: a Vector or a step.", Least = 2, Most = 6)]
    public HocObject Mark(CallArguments call)
    {
        var graph = call.Object<GraphObject>(1);
        VectorObject? x = call.IsObject(2) ? call.Object<VectorObject>(2) : null;
        double step = x is null ? call.Number(2) : 0;
        int count = x is null ? Size : Math.Min(Size, x.Size);
        for (int i = 0; i < count; i++) graph.AddItem(graph.MarkFrom(call, 3, x?.Items[i] ?? i * step, Items[i]));
        return this;
    }

    [HocMethod("ploterr", "v.ploterr(graph, x, errors, size, color, brush)", "Draws error bars at x of the errors' length up and down, with caps of a size in points (4 without it).", Least = 3, Most = 6)]
    public HocObject PlotErrors(CallArguments call)
    {
        var graph = call.Object<GraphObject>(1);
        (VectorObject x, VectorObject errors) = (call.Object<VectorObject>(2), call.Object<VectorObject>(3));
        double size = call.Count > 3 ? call.Number(4) : 4;
        if (!(size >= 0.1 && size <= 100))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"argument 4 of {call.Callee}() is {size:G10}, outside 0.1 to 100.",
                "Pass the size of the caps in points.");
        }

        (int color, int brush) = graph.StyleFrom(call, 5);
        (int lineColor, int lineBrush) = graph.StyleFrom(call, call.Count + 1);
        for (int i = 0; i < Math.Min(Size, Math.Min(x.Size, errors.Size)); i++)
        {
            (double low, double high) = (Items[i] - errors.Items[i], Items[i] + errors.Items[i]);
            var bar = new GraphLine { Color = lineColor, Brush = lineBrush };
            bar.Add(x.Items[i], low);
            bar.Add(x.Items[i], high);
            graph.AddItem(bar);
            graph.AddItem(new GraphMark(x.Items[i], low, FigureMarkStyle.HorizontalBar, size) { Color = color, Brush = brush });
            graph.AddItem(new GraphMark(x.Items[i], high, FigureMarkStyle.HorizontalBar, size) { Color = color, Brush = brush });
        }

        return this;
    }

    private VectorObject DrawLine(CallArguments call, bool followsVector)
    {
        var graph = call.Object<GraphObject>(1);
        VectorObject? x = call.IsObject(2) ? call.Object<VectorObject>(2) : null;
        bool hasStep = x is null && call.Count is 2 or 4;
        double step = hasStep ? call.Number(2) : 1;
        (int color, int brush) = graph.StyleFrom(call, x is not null || hasStep ? 3 : 2);
        var line = new GraphLine
        {
            Label = Label.Length > 0 ? graph.NameLine(Label, color) : null,
            Color = color,
            Brush = brush,
            Source = followsVector ? this : null,
            SourceX = followsVector ? x : null,
            SourceStep = step,
            ExpressionText = RecordedVariable,
            HorizontalText = x?.RecordedVariable ?? "",
        };
        line.Begin(Items, x is null ? [] : x.Items, x is null, step);
        graph.AddItem(line);
        return this;
    }
}

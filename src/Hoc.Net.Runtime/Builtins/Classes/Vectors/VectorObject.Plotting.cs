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

    private VectorObject DrawLine(CallArguments call, bool followsVector)
    {
        var graph = call.Object<GraphObject>(1);
        VectorObject? x = call.IsObject(2) ? call.Object<VectorObject>(2) : null;
        bool hasStep = x is null && call.Count is 2 or 4;
        double step = hasStep ? call.Number(2) : 1;
        (int color, int brush) = graph.StyleFrom(call, x is not null || hasStep ? 3 : 2);
        var line = new GraphLine
        {
            Label = graph.NameLine(Label, color),
            Color = color,
            Brush = brush,
            Source = followsVector ? this : null,
            SourceX = followsVector ? x : null,
            SourceStep = step,
            ExpressionText = RecordedVariable,
            HorizontalText = x?.RecordedVariable ?? "",
        };
        line.AddPoints(Items, x is null ? [] : x.Items, x is null, step);
        graph.AddItem(line);
        return this;
    }
}

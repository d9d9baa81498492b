namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>Axes.</content>
internal sealed partial class GraphObject
{
    /// <summary>The axes behind the Graph; axes among the items come on top.</summary>
    public GraphAxisStyle AxisStyle { get; private set; } = GraphAxisStyle.Cross;

    [HocMethod("xaxis", "g.xaxis(x1, x2, y, tics, shorttics, inversion, numbers)", "Draws an x axis from x1 to x2 that crosses at y; one argument chooses both axes: 0 those of the view, 1 drawn ones, 2 a box, 3 none.", Most = 7)]
    public double HorizontalAxis(CallArguments call) => AddAxis(call, isHorizontal: true);

    [HocMethod("yaxis", "g.yaxis(y1, y2, x, tics, shorttics, inversion, numbers)", "Draws a y axis from y1 to y2 that crosses at x; one argument chooses both axes, as in xaxis.", Most = 7)]
    public double VerticalAxis(CallArguments call) => AddAxis(call, isHorizontal: false);

    private double AddAxis(CallArguments call, bool isHorizontal)
    {
        if (call.Count < 2)
        {
            ChooseAxes(call.Count == 0 ? 0 : call.Integer(1, 0, 3));
            return 1;
        }

        (float low, float high) = ((float)call.Number(1), (float)call.Number(2));
        int tics = call.Count > 3 ? call.Integer(4, -1, 100) : -1;
        if (high < low) AddAxis(SceneAxis(isHorizontal));
        else if (!(low < high) || !float.IsFinite(high - low)) throw NoRange(call);
        else if (tics < 0) AddAxis(new GraphAxis(isHorizontal, AxisRounding.Inwards(low, high)));
        else
        {
            AddAxis(new GraphAxis(isHorizontal, new AxisRange(low, high, tics))
            {
                Position = call.Number(3),
                MinorTics = call.Count > 4 ? call.Integer(5, 0, 100) : 0,
                Inversion = call.Count > 5 ? call.Integer(6, -1, 1) : 0,
                HasNumbers = call.Count < 7 || call.Integer(7, 0, 1) != 0,
            });
        }

        return 1;
    }

    private static HocException NoRange(CallArguments call) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"an axis from {call.Number(1):G10} to {call.Number(2):G10} has no length.",
        "Pass two different finite numbers, the lesser first.");

    private void ChooseAxes(int kind)
    {
        EraseAxes();
        if (kind == 1)
        {
            AddAxis(SceneAxis(isHorizontal: true));
            AddAxis(SceneAxis(isHorizontal: false));
        }

        AxisStyle = kind == 0 ? GraphAxisStyle.Cross : kind == 2 ? GraphAxisStyle.Box : GraphAxisStyle.None;
    }

    /// <summary>Draws axes for the first view, as the menu's "New Axis" does.</summary>
    private void AddViewAxes()
    {
        EraseAxes();
        if (Views.Count == 0) return;
        var (x1, x2, y1, y2) = Views[0].Inner;
        AddAxis(new GraphAxis(isHorizontal: true, AxisRounding.Inwards(x1, x2)));
        AddAxis(new GraphAxis(isHorizontal: false, AxisRounding.Inwards(y1, y2)));
    }

    private GraphAxis SceneAxis(bool isHorizontal) => new(isHorizontal, isHorizontal
        ? AxisRounding.Nearest(Scene.X1, Scene.X2)
        : AxisRounding.Nearest(Scene.Y1, Scene.Y2));

    private void AddAxis(GraphAxis axis)
    {
        for (int i = 0; i < axis.PartCount; i++) EditableItems.Add(new GraphAxisPart());
        EditableItems.Add(axis);
    }

    private void EraseAxes()
    {
        EditableItems.RemoveAll(static item => item is GraphAxis or GraphAxisPart);
        AxisStyle = GraphAxisStyle.None;
    }
}

using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's Shape: a drawing of the sections, to pick one from.</summary>
[HocClass("Shape", "new Shape(sections, 0)", "A drawing of the sections, of which a user may pick one.", Most = 2)]
internal sealed class ShapeObject(CallArguments call) : ShapeWindow(call)
{
    private const double DefaultMarkSize = 8; // points

    private readonly List<ShapePointMark> _marks = [];

    /// <summary>The marks of places and point processes.</summary>
    public IReadOnlyList<ShapePointMark> PointMarks => _marks;

    /// <summary>What a pick of a section executes; null for nothing.</summary>
    public ScheduledStatement? Action { get; private set; }

    [HocMethod("select", "s.select()", "Marks the accessed section.", Most = 0)]
    public double Select(CallArguments call)
    {
        Mark(Session.Sections.Accessed(call.CallSite));
        return 1;
    }

    [HocMethod("action", "s.action(\"statement\")", "What the pick of a section executes; hoc_ac_ is where on it.", Least = 1, Most = 1)]
    public double SetAction(CallArguments call)
    {
        Action = PanelFunctions.ActionOf(call, call.String(1));
        return 1;
    }

    [HocMethod("point_mark", "s.point_mark(pointprocess, color, \"style\", size) or s.point_mark(x, color)", "A mark where a point process lies, which moves with it, or at x of the accessed section.", Least = 2, Most = 4)]
    public double AddPointMark(CallArguments call)
    {
        int color = FigurePalette.Slot(call.Integer(2));
        if (!call.IsObject(1))
        {
            double x = call.Number(1);
            _marks.Add(new ShapePointMark(null, Session.Sections.Accessed(call.CallSite).At(x), color, FigureMarkStyle.FilledCircle, DefaultMarkSize));
            return 0;
        }

        FigureMarkStyle style = FigureMarkStyle.FilledCircle;
        if (call.IsString(3) && call.String(3).Length > 0) style = StyleOf(call, call.String(3));
        else if (call.Count > 2 && !call.IsString(3)) call.Integer(3, 0, 127);
        var process = call.Object<PointProcessObject>(1);
        _marks.Add(new ShapePointMark(process, null, color, style, call.Number(4, DefaultMarkSize)));
        return 0;
    }

    [HocMethod("point_mark_remove", "s.point_mark_remove(pointprocess)", "Removes the mark of a point process, or all marks.", Most = 1)]
    public double RemovePointMark(CallArguments call)
    {
        if (call.Count == 0)
        {
            _marks.Clear();
            return 0;
        }

        HocObject? process = call.Object(1);
        _marks.RemoveAll(mark => mark.Process == process);
        return 0;
    }
}

using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Sections;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>What Shape and PlotShape have in common: windows that draw the sections of the model.</summary>
internal abstract class ShapeWindow : SceneObject
{
    private const double Middle = 0.5;

    private readonly Dictionary<Section, int> _colors = [];
    private readonly Dictionary<Section, double> _scales = [];
    private Section? _selected;
    private double _place = Middle; // of the mark

    /// <summary>Takes the sections of a SectionList, or all; with 0 as the last argument it is not shown until view() asks for it.</summary>
    protected ShapeWindow(CallArguments call)
        : base(call)
    {
        // A drawing needs points, and sections that get them have their areas and resistances from them.
        Session.DrawsShapes = true;
        PointFunctions.DefineShape(Session);
        bool hasList = call.IsObject(1);
        if (hasList) Observe(call);
        int last = hasList ? 2 : 1;
        ShowAll();
        if (call.Count < last || call.Integer(last, 0, 1) != 0) AddView(DefaultView());
    }

    /// <summary>The sections to be drawn, as they were when they were chosen; null for all.</summary>
    public IReadOnlyList<Section>? Sections { get; private set; }

    /// <summary>How sections are drawn: 0 with their diameters, 1 along their middle, 2 as straight lines.</summary>
    public int Mode { get; private set; } = 1;

    /// <summary>The colour index of all sections that have none of their own.</summary>
    public int CommonColor { get; private set; } = 1;

    /// <summary>The colour indices that sections have of their own.</summary>
    public IReadOnlyDictionary<Section, int> Colors => _colors;

    /// <summary>The turn of the model, as rotate() was told: origin x, y, z, then angles in radians; null for none.</summary>
    public double[]? Rotation { get; private set; }

    /// <summary>The section that the script marked; null for none.</summary>
    public Section? Selected => _selected is { Exists: true } ? _selected : null;

    [HocMethod("view", "s.view(x1, y1, width, height, left, top, pixelsx, pixelsy)", "Shows it in one window more.", Most = 8)]
    public double View(CallArguments call)
    {
        if (call.Count < 8) return 1;
        var view = new GraphView((float)call.Number(1), (float)call.Number(2), (float)call.Number(3), (float)call.Number(4), ((float)call.Number(7), (float)call.Number(8)));
        (_, _) = (call.Number(5), call.Number(6));
        view.Widen();
        AddView(view, isAskedFor: true);
        return 1;
    }

    [HocMethod("observe", "s.observe(list)", "Draws the sections of a SectionList, or all without one.", Most = 1)]
    public double Observe(CallArguments call)
    {
        Sections = call.Count > 0 ? [.. call.Object<SectionListObject>(1).Sections] : null;
        return 0;
    }

    [HocMethod("flush", "s.flush()", "Accepted: there is no display to be brought up to date.", Most = 0)]
    [HocMethod("begin", "s.begin()", "Accepted, so that shapes may stand in lists of Graphs.", Most = 0)]
    public double Accept() => 1;

    [HocMethod("show", "s.show(mode)", "How sections are drawn: 0 with their diameters, 1 along their middle, 2 as straight lines.", Least = 1, Most = 1)]
    public double Show(CallArguments call)
    {
        Mode = call.Integer(1, 0, 2);
        return 1;
    }

    [HocMethod("color", "s.color(index, x)", "The colour of the accessed section, or of its segment at x.", Least = 1, Most = 2)]
    public double Color(CallArguments call)
    {
        if (call.Count > 1) _ = call.Number(2);
        _colors[Session.Sections.Accessed(call.CallSite)] = FigurePalette.Slot(call.Integer(1));
        return 0;
    }

    [HocMethod("color_all", "s.color_all(index)", "The colour of all sections.", Least = 1, Most = 1)]
    public double ColorAll(CallArguments call)
    {
        _colors.Clear();
        CommonColor = FigurePalette.Slot(call.Integer(1));
        return 0;
    }

    [HocMethod("color_list", "s.color_list(list, index)", "The colour of the sections of a SectionList.", Least = 2, Most = 2)]
    public double ColorList(CallArguments call)
    {
        int color = FigurePalette.Slot(call.Integer(2));
        foreach (Section section in call.Object<SectionListObject>(1).Sections) _colors[section] = color;
        return 0;
    }

    [HocMethod("rotate", "s.rotate(x, y, z, anglex, angley, anglez)", "Turns the drawing about a point by angles in radians; without arguments back to the beginning.", Most = 6)]
    public double Rotate(CallArguments call)
    {
        Rotation = call.Count == 0 ? null : [call.Number(1), call.Number(2), call.Number(3), call.Number(4), call.Number(5), call.Number(6)];
        return 0;
    }

    [HocMethod("len_scale", "s.len_scale(x)", "How much longer than it is the accessed section is drawn; 0 when it is not drawn.", Most = 1)]
    public double ScaleLength(CallArguments call)
    {
        const double least = 1e-9;
        Section section = Session.Sections.Accessed(call.CallSite);
        if (Sections?.Contains(section) == false) return 0;
        if (call.Count == 0) return _scales.GetValueOrDefault(section, 1);
        double scale = call.Number(1);
        if (scale is not (>= least and <= 1 / least))
            throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the scale {scale:G10} is outside {least} to {1 / least}.", "1 draws a section as long as it is.");
        return _scales[section] = scale;
    }

    [HocMethod("nearest", "s.nearest(x, y)", "Marks the section that is drawn nearest to a point; gives its distance.", Least = 2, Most = 2)]
    public double Nearest(CallArguments call)
    {
        const float none = 1e20f;
        (double x, double y) = (call.Number(1), call.Number(2));
        ShapeTraces traces = Traces();
        float least = none;
        foreach (Section section in Sections ?? Session.Model.Sections)
        {
            if (!section.Exists || traces.Of(section) is not { } trace) continue;
            (double distance, double arc) = trace.Nearest(x, y);
            if ((float)distance >= least) continue;
            least = (float)distance;
            (_selected, _place) = (section, PlaceOn(section, section.AttachedEnd == 0 ? arc : 1 - arc));
        }

        return least;
    }

    [HocMethod("push_selected", "s.push_selected()", "Accesses the section that is marked and gives the place of the mark, the middle where select() marked it; -1 when there is none.", Most = 0)]
    public double PushSelected()
    {
        if (Selected is not { } section) return -1;
        Session.Sections.Push(section);
        return _place;
    }

    /// <summary>The end of the section when a place is in the outer quarter of its last segment, else the centre of the segment.</summary>
    private static double PlaceOn(Section section, double place)
    {
        double width = 1.0 / section.SegmentCount;
        if (place < width / 4) return 0;
        if (place > 1 - width / 4) return 1;
        return (float)(((int)(place * section.SegmentCount) + 0.5) * width);
    }

    /// <summary>The sections as they are seen now.</summary>
    internal ShapeTraces Traces() => new(new ShapeProjection(Rotation), _scales, Sections);

    /// <inheritdoc/>
    protected override (float X1, float X2, float Y1, float Y2) WholePlot()
    {
        ShapeTraces traces = Traces();
        var whole = (X1: float.PositiveInfinity, X2: float.NegativeInfinity, Y1: float.PositiveInfinity, Y2: float.NegativeInfinity);
        foreach (Section section in Sections ?? Session.Model.Sections)
        {
            if (!section.Exists || traces.Of(section) is not { } trace) continue;
            var (x1, x2, y1, y2) = trace.Extent;
            whole = (Math.Min(whole.X1, (float)x1), Math.Max(whole.X2, (float)x2), Math.Min(whole.Y1, (float)y1), Math.Max(whole.Y2, (float)y2));
        }

        return whole.X1 < whole.X2 && whole.Y1 < whole.Y2 ? whole : base.WholePlot();
    }

    /// <summary>A micrometre is as long in x as in y, so one of the ranges grows.</summary>
    protected override (float X1, float X2, float Y1, float Y2) Fitted(float x1, float x2, float y1, float y2, GraphView view)
    {
        float scale = Math.Max((x2 - x1) / view.Points.Width, (y2 - y1) / view.Points.Height);
        (float wide, float high) = (scale * view.Points.Width, scale * view.Points.Height);
        (float x, float y) = ((x1 + x2) / 2, (y1 + y2) / 2);
        return (x - wide / 2, x + wide / 2, y - high / 2, y + high / 2);
    }

    /// <summary>Makes the scene hold all sections, and the origin.</summary>
    private void ShowAll()
    {
        var (x1, x2, y1, y2) = WholePlot();
        if (!(x1 < x2)) return;
        SetScene(Math.Min(x1, 0), Math.Max(x2, 0), Math.Min(y1, 0), Math.Max(y2, 0));
    }

    /// <summary>A square a tenth wider than the scene.</summary>
    private GraphView DefaultView()
    {
        const float wider = 1.1f;
        const float side = 200; // points
        float span = Math.Max(Scene.X2 - Scene.X1, Scene.Y2 - Scene.Y1) * wider;
        (float x, float y) = ((Scene.X1 + Scene.X2) / 2, (Scene.Y1 + Scene.Y2) / 2);
        return new GraphView(x - span / 2, y - span / 2, span, span, (side, side));
    }

    /// <inheritdoc/>
    protected override bool TryExecuteItem(string item)
    {
        int mode = Array.IndexOf(["Show Diam", "Centroid", "Schematic"], item);
        if (mode < 0) return base.TryExecuteItem(item);
        Mode = mode;
        return true;
    }

    /// <summary>Marks a section.</summary>
    protected void Mark(Section section)
    {
        if (Sections?.Contains(section) != false) (_selected, _place) = (section, Middle);
    }
}

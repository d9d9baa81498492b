using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's Glyph: a drawing to be laid on Graphs, described by commands in the manner of PostScript. Each gives the Glyph.</summary>
[HocClass("Glyph", "new Glyph()", "A drawing of paths to be laid on Graphs.", Most = 0)]
internal sealed class GlyphObject : HocObject
{
    private readonly List<GlyphCommand> _commands = [];

    /// <summary>Makes an empty one.</summary>
    public GlyphObject(CallArguments call) => _ = call;

    /// <summary>The commands in order.</summary>
    public IReadOnlyList<GlyphCommand> Commands => _commands;

    [HocMethod("path", "glyph.path()", "Begins a path.", Most = 0)]
    [HocMethod("new_path", "glyph.new_path()", "As path().", Most = 0)]
    public HocObject BeginPath(CallArguments call) => Add(call, GlyphCommandKind.BeginPath, 0);

    [HocMethod("m", "glyph.m(x, y)", "Moves to a point.", Least = 2, Most = 2)]
    [HocMethod("move_to", "glyph.move_to(x, y)", "As m().", Least = 2, Most = 2)]
    public HocObject MoveTo(CallArguments call) => Add(call, GlyphCommandKind.MoveTo, 2);

    [HocMethod("l", "glyph.l(x, y)", "A line to a point.", Least = 2, Most = 2)]
    [HocMethod("line_to", "glyph.line_to(x, y)", "As l().", Least = 2, Most = 2)]
    public HocObject LineTo(CallArguments call) => Add(call, GlyphCommandKind.LineTo, 2);

    [HocMethod("curve", "glyph.curve(x, y, x1, y1, x2, y2)", "A curve to (x, y) with two control points.", Least = 6, Most = 6)]
    [HocMethod("curve_to", "glyph.curve_to(x, y, x1, y1, x2, y2)", "As curve().", Least = 6, Most = 6)]
    public HocObject CurveTo(CallArguments call) => Add(call, GlyphCommandKind.CurveTo, 6);

    [HocMethod("cpt", "glyph.cpt(x, y)", "A small square at a point.", Least = 2, Most = 2)]
    [HocMethod("control_point", "glyph.control_point(x, y)", "As cpt().", Least = 2, Most = 2)]
    public HocObject MarkPoint(CallArguments call) => Add(call, GlyphCommandKind.ControlPoint, 2);

    [HocMethod("close", "glyph.close()", "A line to the beginning of the path.", Most = 0)]
    [HocMethod("close_path", "glyph.close_path()", "As close().", Most = 0)]
    public HocObject ClosePath(CallArguments call) => Add(call, GlyphCommandKind.ClosePath, 0);

    [HocMethod("circle", "glyph.circle(x, y, radius)", "A circle.", Least = 3, Most = 3)]
    public HocObject Circle(CallArguments call) => Add(call, GlyphCommandKind.Circle, 3);

    [HocMethod("s", "glyph.s(color, brush)", "Draws the path.", Most = 2)]
    [HocMethod("stroke", "glyph.stroke(color, brush)", "As s().", Most = 2)]
    public HocObject Stroke(CallArguments call)
    {
        _commands.Add(new GlyphCommand(GlyphCommandKind.Stroke, []) { Color = IndexAt(call, 1, 1), Brush = IndexAt(call, 2, 0) });
        return this;
    }

    [HocMethod("fill", "glyph.fill(color)", "Fills the path.", Most = 1)]
    public HocObject Fill(CallArguments call)
    {
        _commands.Add(new GlyphCommand(GlyphCommandKind.Fill, []) { Color = IndexAt(call, 1, 1) });
        return this;
    }

    [HocMethod("erase", "glyph.erase()", "Removes all.", Most = 0)]
    public HocObject Erase()
    {
        _commands.Clear();
        return this;
    }

    [HocMethod("gif", "glyph.gif(\"file\")", "A GIF file.", Least = 1, Most = 1)]
    public HocObject AddGif(CallArguments call)
    {
        string path = call.Session.ResolvePath(call.String(1));
        if (Graphs.GifFile.TryReadSize(call, path, out _, out _)) _commands.Add(new GlyphCommand(GlyphCommandKind.Gif, []) { Path = path });
        return this;
    }

    private static int IndexAt(CallArguments call, int position, int missing) =>
        call.Count >= position ? call.Integer(position, 0, 10_000) : missing;

    private GlyphObject Add(CallArguments call, GlyphCommandKind kind, int count)
    {
        var coordinates = new double[count];
        for (int i = 0; i < count; i++) coordinates[i] = call.Number(i + 1);
        _commands.Add(new GlyphCommand(kind, coordinates));
        return this;
    }
}

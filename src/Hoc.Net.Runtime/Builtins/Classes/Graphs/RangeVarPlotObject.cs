using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Scripts;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>HOC's RangeVarPlot: a range variable along the way from one place to another.</summary>
[HocClass("RangeVarPlot", "new RangeVarPlot(\"v\")", "A range variable, or an expression of $1 such as \"v($1) - e_pas($1)\", along the way between two places.", Least = 1, Most = 2)]
internal sealed class RangeVarPlotObject : HocObject
{
    private const string LocationName = "hoc_ac_";

    private readonly HocSession _session;
    private readonly Func<double> _expression;
    private readonly VariableReference _location;
    private Segment? _begin;
    private Segment? _end;
    private Segment? _origin;

    /// <summary>Takes the variable or expression.</summary>
    public RangeVarPlotObject(CallArguments call)
    {
        _session = call.Session;
        Text = call.String(1);
        string located = Text.Contains("$1") ? Text.Replace("$1", LocationName) : $"{Text}({LocationName})";
        _location = _session.ReferenceTo(LocationName, call);
        _expression = _session.CompileNumber(located, null, call);
    }

    /// <summary>The variable or expression.</summary>
    public string Text { get; }

    [HocMethod("begin", "rvp.begin(x)", "The way begins at x of the accessed section.", Least = 1, Most = 1)]
    public double Begin(CallArguments call)
    {
        _begin = PlaceFrom(call);
        return 1;
    }

    [HocMethod("end", "rvp.end(x)", "The way ends at x of the accessed section.", Least = 1, Most = 1)]
    public double End(CallArguments call)
    {
        _end = PlaceFrom(call);
        return 1;
    }

    [HocMethod("origin", "rvp.origin(x)", "Distances count from x of the accessed section; without it from the beginning.", Least = 1, Most = 1)]
    public double Origin(CallArguments call)
    {
        _origin = PlaceFrom(call);
        return 1;
    }

    [HocMethod("left", "rvp.left()", "The distance of the beginning from the origin in um, not positive.", Most = 0)]
    public double Left() => 0 - Offset();

    [HocMethod("right", "rvp.right()", "The distance of the end from the origin in um.", Most = 0)]
    public double Right() => Path() is [.., var last] ? last.Distance - Offset() : 0;

    [HocMethod("list", "rvp.list(sections)", "Appends the sections on the way to a SectionList.", Least = 1, Most = 1)]
    public double List(CallArguments call)
    {
        var list = call.Object<SectionListObject>(1);
        foreach (Section section in Path().Select(static point => point.Place.Section).Distinct()) list.Add(section);
        return 0;
    }

    [HocMethod("to_vector", "rvp.to_vector(y, x)", "Copies the values on the way, and their distances from the origin in um, into Vectors; gives their number. Places without the variable are left out.", Least = 1, Most = 2)]
    public double ToVector(CallArguments call)
    {
        var y = call.Object<VectorObject>(1);
        VectorObject? x = call.Count > 1 ? call.Object<VectorObject>(2) : null;
        y.SetSize(0);
        x?.SetSize(0);
        double offset = Offset();
        foreach ((Segment place, double distance) in Path())
        {
            if (!TryEvaluate(place, out double value)) continue;
            y.Add(value);
            x?.Add(distance - offset);
        }

        return y.Size;
    }

    /// <summary>Reads the values anew into a line of a Graph.</summary>
    internal void Draw(GraphLine line)
    {
        double offset = Offset();
        foreach ((Segment place, double distance) in Path())
            if (TryEvaluate(place, out double value)) line.Add(distance - offset, value);
    }

    private static Segment PlaceFrom(CallArguments call)
    {
        double x = call.Number(1);
        return call.Session.Sections.Accessed(call.CallSite).At(x);
    }

    private List<(Segment Place, double Distance)> Path() =>
        _begin is { Section.Exists: true } begin && _end is { Section.Exists: true } end ? SectionPath.Between(begin, end) : [];

    private double Offset() => _origin is { Section.Exists: true } origin && _begin is { Section.Exists: true } begin
        ? _session.Model.PathDistance(begin, origin) ?? 0
        : 0;

    /// <summary>The value at a place; a section there may lack the variable.</summary>
    private bool TryEvaluate(Segment place, out double value)
    {
        var before = new RunState(_session);
        double kept = _location.Value;
        _location.Value = place.X;
        _session.Sections.Push(place.Section);
        try
        {
            value = _expression();
            return true;
        }
        catch (Exception e) when (e is HocException or SimulationException)
        {
            value = 0;
            return false;
        }
        finally
        {
            _location.Value = kept;
            before.Restore();
        }
    }
}

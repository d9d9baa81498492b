using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Scripts;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>HOC's RangeVarPlot: a range variable along the way from one place to another.</summary>
[HocClass("RangeVarPlot", "new RangeVarPlot(\"v\", begin, end)", "A range variable, or an expression of $1 such as \"v($1) - e_pas($1)\", along the way between two places, which may be given at once for the accessed section.", Least = 1, Most = 3)]
internal sealed class RangeVarPlotObject : HocObject
{
    private const string LocationName = "hoc_ac_";

    private readonly HocSession _session;
    private readonly Func<double> _expression;
    private readonly VariableReference _location;
    private readonly RangeVariable? _variable;
    private Segment? _begin;
    private Segment? _end;
    private float _origin;
    private int _color = 1;

    /// <summary>Takes the variable or expression.</summary>
    public RangeVarPlotObject(CallArguments call)
    {
        _session = call.Session;
        Text = call.String(1);
        bool isExpression = Text.Contains("$1");
        string located = isExpression ? Text.Replace("$1", LocationName) : $"{Text}({LocationName})";
        if (!isExpression) _session.Model.Catalog.TryGetVariable(Text.Split('[')[0], out _variable);
        _location = _session.ReferenceTo(LocationName, call);
        _expression = _session.CompileNumber(located, _session.RunningObject, call);
        if (call.Count > 1) _begin = PlaceFrom(call, 2);
        if (call.Count > 2) _end = PlaceFrom(call, 3);
    }

    /// <summary>The variable or expression.</summary>
    public string Text { get; }

    /// <summary>Whether <see cref="Text"/> is an expression of $1.</summary>
    public bool IsExpression => Text.Contains("$1");

    /// <summary>Where the way begins and ends; null where it was not said, or the section is gone.</summary>
    public (Segment? Begin, Segment? End) Ends =>
        (_begin is { Section.Exists: true } ? _begin : null, _end is { Section.Exists: true } ? _end : null);

    /// <summary>What is added to distances, µm.</summary>
    public double OriginDistance => _origin;

    [HocMethod("begin", "rvp.begin(x)", "The way begins at x of the accessed section.", Least = 1, Most = 1)]
    public double Begin(CallArguments call)
    {
        _begin = PlaceFrom(call, 1);
        RequireWay(call);
        return 1;
    }

    [HocMethod("end", "rvp.end(x)", "The way ends at x of the accessed section.", Least = 1, Most = 1)]
    public double End(CallArguments call)
    {
        _end = PlaceFrom(call, 1);
        RequireWay(call);
        return 1;
    }

    [HocMethod("origin", "rvp.origin(x)", "A number in um that is added to all distances; 0 without it, so that the place nearest to the root has distance 0.", Least = 1, Most = 1)]
    public double Origin(CallArguments call)
    {
        _origin = (float)call.Number(1);
        return 1;
    }

    [HocMethod("left", "rvp.left()", "The distance of the beginning in um: not positive, counted from the place on the way that is nearest to the root.", Most = 0)]
    public double Left() => Path() is [var first, ..] ? DistanceOf(first.Distance) : _origin;

    [HocMethod("right", "rvp.right()", "The distance of the end in um from the place on the way that is nearest to the root.", Most = 0)]
    public double Right() => Path() is [.., var last] ? DistanceOf(last.Distance) : _origin;

    [HocMethod("d2root", "rvp.d2root()", "How far the place on the way that is nearest to the root is from the root, um.", Most = 0)]
    public double DistanceToRoot()
    {
        foreach ((Segment place, double distance) in Path())
            if (distance == 0) return SectionPath.DistanceToRoot(place);
        return 0;
    }

    [HocMethod("list", "rvp.list(sections)", "Appends the sections on the way to a SectionList.", Least = 1, Most = 1)]
    public double List(CallArguments call)
    {
        var list = call.Object<SectionListObject>(1);
        Section? last = null;
        foreach ((Segment place, _) in Path())
        {
            if (place.Section != last) list.Add(place.Section);
            last = place.Section;
        }

        return 0;
    }

    [HocMethod("color", "rvp.color(index)", "The colour index of its line; with an index, sets it and gives the one before.", Most = 1)]
    public double Color(CallArguments call)
    {
        int before = _color;
        if (call.Count > 0) _color = call.Integer(1, 0, 100);
        return before;
    }

    [HocMethod("to_vector", "rvp.to_vector(y, x)", "Copies the values on the way, and their distances in um, into Vectors; gives their number. Where the variable does not exist, the line falls to 0.", Least = 1, Most = 2)]
    public double ToVector(CallArguments call)
    {
        var y = call.Object<VectorObject>(1);
        VectorObject? x = call.Count > 1 ? call.Object<VectorObject>(2) : null;
        RangeVarPlotPoint[] points = Points();
        y.SetSize(points.Length);
        x?.SetSize(points.Length);
        for (int i = 0; i < points.Length; i++)
        {
            y.Items[i] = points[i].Value;
            if (x is not null) x.Items[i] = points[i].Distance;
        }

        return points.Length;
    }

    [HocMethod("vector", "rvp.vector()", "The values on the way as a new Vector.", Most = 0)]
    public HocObject Values() => VectorObject.Of(_session, [.. Points().Select(static point => point.Value)]);

    [HocMethod("from_vector", "rvp.from_vector(y)", "Sets the variable on the way to the elements of a Vector, as to_vector() gives them; gives their number. An expression is left alone.", Least = 1, Most = 1)]
    public double FromVector(CallArguments call)
    {
        var y = call.Object<VectorObject>(1);
        RangeVarPlotPoint[] points = Points();
        if (y.Size < points.Length)
        {
            throw call.Fault(
                RuntimeDiagnostics.SizeMismatch,
                $"the Vector has {y.Size} elements, but there are {points.Length} values on the way.",
                "Take a Vector from to_vector(), change it, and give it back.");
        }

        if (Text.Contains("$1")) return points.Length;
        for (int i = 0; i < points.Length; i++)
            if (points[i].Place is { } place) Set(place, y.Items[i]);
        return points.Length;
    }

    /// <summary>Reads the values anew into a line of a Graph.</summary>
    internal void Draw(GraphLine line)
    {
        foreach (RangeVarPlotPoint point in Points()) line.Add(point.Distance, point.Value);
    }

    private static Segment PlaceFrom(CallArguments call, int position)
    {
        double x = call.Number(position);
        return call.Session.Sections.Accessed(call.CallSite).At(x);
    }

    private void RequireWay(CallArguments call)
    {
        if (_begin is not { Section.Exists: true } begin || _end is not { Section.Exists: true } end || Path().Count > 0) return;
        throw call.Fault(
            RuntimeDiagnostics.NoSection,
            $"no way leads from {begin.Section.Name} to {end.Section.Name}.",
            "Begin and end in sections that are connected.");
    }

    private List<(Segment Place, double Distance)> Path() =>
        _begin is { Section.Exists: true } begin && _end is { Section.Exists: true } end ? SectionPath.Between(begin, end) : [];

    /// <summary>NEURON keeps distances in single precision.</summary>
    private float DistanceOf(double distance) => (float)distance + _origin;

    /// <summary>
    /// The points of the line. The ends of sections have no membrane, so their values are those beside them, or they are left
    /// out. Where two places in a row and more lack the variable, the line falls to 0.
    /// </summary>
    private RangeVarPlotPoint[] Points()
    {
        List<(Segment Place, double Distance)> path = Path();
        var points = new List<RangeVarPlotPoint>();
        Segment? lastPlace = null;
        double lastValue = 0;
        int missing = 0;
        for (int i = 0; i < path.Count; i++)
        {
            (Segment place, float distance) = (path[i].Place, DistanceOf(path[i].Distance));
            float before = i > 0 ? DistanceOf(path[i - 1].Distance) : 0;
            if (TryEvaluate(place, out double value))
            {
                if (missing > 1) points.AddRange([new(null, before, 0), new(place, before, value)]);
                if (i == 1 && missing == 1) points.Add(new(place, before, value));
                points.Add(new(place, distance, value));
                (lastPlace, lastValue, missing) = (place, value, 0);
            }
            else
            {
                if (missing == 1) points.AddRange([new(lastPlace, before, lastValue), new(null, before, 0)]);
                if (i == path.Count - 1 && missing == 0) points.Add(new(lastPlace, distance, lastValue));
                missing++;
            }
        }

        return [.. points];
    }

    /// <summary>The value at a place, which may lack the variable.</summary>
    private bool TryEvaluate(Segment place, out double value)
    {
        value = 0;
        if (_variable is { HasEnds: false } variable && !HasMembrane(place, variable)) return false;
        double found = 0;
        bool succeeded = Try(place, () => found = _expression());
        value = found;
        return succeeded;
    }

    /// <summary>The ends of sections have no membrane, unless they are attached to the middle of another section.</summary>
    private static bool HasMembrane(Segment place, RangeVariable variable)
    {
        Segment node = SectionPath.NodeOf(place);
        return node.X is not (0 or 1) && node.Section.Has(variable.Type);
    }

    private void Set(Segment place, double value) =>
        Try(place, () => ((INumberPlace)_session.Runner.BindText($"{Text}({LocationName})", null, null)).Refer(_session.Calls.Current).Value = value);

    /// <summary>Does something in the section of a place while hoc_ac_ is its location.</summary>
    private bool Try(Segment place, Action act)
    {
        var before = new RunState(_session);
        double kept = _location.Value;
        _location.Value = (float)place.X;
        _session.Sections.Push(place.Section);
        try
        {
            act();
            return true;
        }
        catch (Exception e) when (e is HocException or SimulationException)
        {
            return false;
        }
        finally
        {
            _location.Value = kept;
            before.Restore();
        }
    }
}

using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// A line of a Graph. It keeps its points in single precision, as NEURON does, so that getline gives the same numbers.
/// </summary>
internal sealed class GraphLine : GraphItem
{
    private GraphPoints _points = new();
    private bool _takesWhatComes;

    /// <summary>The name beside the line, if it has one.</summary>
    public GraphLabel? Label { get; init; }

    /// <summary>What plot(x) evaluates for each point; null for a line drawn by hand.</summary>
    public Func<double>? Expression { get; init; }

    /// <summary>The variable that <see cref="Expression"/> reads; null where it is none.</summary>
    public VariableReference? Variable { get; init; }

    /// <summary>The points that the variable's own cell takes at its steps; they are read at each flush.</summary>
    public GraphSamples? Samples { get; set; }

    /// <summary>The text of the expression or variable, for units on the axis.</summary>
    public string ExpressionText { get; init; } = "";

    /// <summary>What the x values are, where known: the variable that a Vector recorded.</summary>
    public string HorizontalText { get; init; } = "";

    /// <summary>
    /// The Vector that Vector.plot draws; its values are read again at each flush. As in NEURON the line keeps its x values and
    /// its number of points, but one that began empty, as a Vector before the run that it records, takes what comes.
    /// </summary>
    public VectorObject? Source { get; init; }

    /// <summary>The Vector of x values of <see cref="Source"/>; null where x is the index times <see cref="SourceStep"/>.</summary>
    public VectorObject? SourceX { get; init; }

    /// <summary>The distance of x values where there is no Vector of them.</summary>
    public double SourceStep { get; init; } = 1;

    /// <summary>What RangeVarPlot draws; it is read again at each flush.</summary>
    public RangeVarPlotObject? Path { get; init; }

    /// <summary>The variables that Graph.vector draws; they are read again at each flush.</summary>
    public VariableReference[] Pointers { get; init; } = [];

    /// <summary>Whether "Keep Lines" leaves a copy behind when the next run begins.</summary>
    public bool IsKept => Expression is not null || Source is not null || Path is not null || Pointers.Length > 0 || PointerVector is not null;

    /// <summary>
    /// Whether its points were erased, though getline still gives them, as in NEURON: they are not drawn nor kept, and go
    /// when the line begins anew.
    /// </summary>
    public bool IsErased { get; set; }

    /// <summary>The colour and brush it was made with, to which the end of a family returns.</summary>
    public (int Color, int Brush) OwnStyle { get; init; }

    /// <summary>What PtrVector.plot draws, against <see cref="SourceX"/>; it is read again at each flush.</summary>
    public PtrVectorObject? PointerVector { get; init; }

    /// <summary>Whether values were not read yet.</summary>
    public bool AwaitsFlush { get; private set; }

    /// <summary>How many points there are.</summary>
    public int Count => _points.Count;

    public ReadOnlySpan<float> X => _points.X.Span;

    public ReadOnlySpan<float> Y => _points.Y.Span;

    /// <summary>The points as a picture reads them, without a copy.</summary>
    public GraphPoints Points => _points;

    /// <summary>Adds a point; what is beyond 1e30 becomes 1e32, as in NEURON.</summary>
    public void Add(double x, double y)
    {
        IsErased = false;
        _points.Add(Bounded(x), Bounded(y));
    }

    /// <summary>Removes all points.</summary>
    public void Clear() => _points.Clear();

    /// <summary>Reads the points of the Vector, the PtrVector or the RangeVarPlot anew.</summary>
    public void Refresh()
    {
        AwaitsFlush = false;
        if (Path is { IsDead: false })
        {
            Clear();
            Path.Draw(this);
        }

        for (int i = 0; i < Pointers.Length; i++)
            if (Pointers[i].Exists) _points.Values[i] = Bounded(Pointers[i].Value);
        if (PointerVector is { IsDead: false }) ReadFrom(PointerVector.GetValues());
        if (Source is { IsDead: false }) ReadFrom(Source.Items);
        if (Samples is not null) ReadFrom(Samples);
    }

    /// <summary>Draws the RangeVarPlot. As in NEURON the values of an expression are 0 until the first flush.</summary>
    public void Begin()
    {
        Refresh();
        if (Path?.IsExpression != true) return;
        AwaitsFlush = true;
        _points.Values.Clear();
    }

    /// <summary>Draws the Vector or PtrVector for the first time.</summary>
    public void Begin(ReadOnlySpan<double> y, ReadOnlySpan<double> x, bool isEquallySpaced, double step)
    {
        AddPoints(y, x, isEquallySpaced, step);
        _takesWhatComes = Count == 0;
    }

    /// <summary>Adds points from arrays, or equally spaced ones.</summary>
    public void AddPoints(ReadOnlySpan<double> y, ReadOnlySpan<double> x, bool isEquallySpaced, double step)
    {
        int count = isEquallySpaced ? y.Length : Math.Min(x.Length, y.Length);
        if (count == 0) return;
        IsErased = false;
        _points.Reserve(Count + count);
        for (int i = 0; i < count; i++) _points.Add(Bounded(isEquallySpaced ? i * step : x[i]), Bounded(y[i]));
    }

    private void ReadFrom(ReadOnlySpan<double> y)
    {
        if (_takesWhatComes)
        {
            Clear();
            AddPoints(y, SourceX is { IsDead: false } x ? x.Items : [], SourceX is null, SourceStep);
            return;
        }

        Span<float> values = _points.Values;
        for (int i = 0; i < Math.Min(y.Length, values.Length); i++) values[i] = Bounded(y[i]);
    }

    private void ReadFrom(GraphSamples samples)
    {
        Clear();
        AddPoints(samples.Values.Values, samples.Times.Values, isEquallySpaced: false, 0);
    }

    /// <summary>A line by hand with the points so far, as "Keep Lines" leaves it behind.</summary>
    /// <param name="label">Its name.</param>
    /// <param name="horizontal">What its x values are.</param>
    public GraphLine Snapshot(GraphLabel? label, string horizontal) => new()
    {
        Label = label,
        Color = Color,
        Brush = Brush,
        ExpressionText = ExpressionText,
        HorizontalText = horizontal,
        _points = _points.Copy(),
    };

    private static float Bounded(double value) => (float)value switch
    {
        > 1e30f => 1e32f,
        < -1e32f => -1e32f,
        var single => single,
    };
}

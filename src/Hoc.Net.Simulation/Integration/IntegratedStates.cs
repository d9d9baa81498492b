using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The states of the variable step as one vector: the voltages of segments, then mechanism by mechanism the states of all instances; of one cell after the
/// other where each has steps of its own. It is empty until the variable step has been chosen, and changes with the structure of the model.
/// </summary>
public sealed class IntegratedStates
{
    private readonly Model _model;

    internal IntegratedStates(Model model) => _model = model;

    /// <summary>The number of states.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var integrator in Integrators)
                count += integrator.System.Count;
            return count;
        }
    }

    /// <summary>True when one integrator has all states.</summary>
    public bool AreTogether => !_model.UsesLocalSteps;

    /// <summary>False when the structure of the model has changed since these states were laid out.</summary>
    internal bool AreCurrent => Integrators is not [var first, ..] || first.System.IsCurrent;

    private ReadOnlySpan<CellIntegrator> Integrators => _model.Variable.Integrators;

    /// <summary>The states as they are integrated, mV, mM or without unit.</summary>
    public double[] Values() => Collect(static (integrator, to) => integrator.Method.ShownState.CopyTo(to));

    /// <summary>Their derivatives of the last evaluation, per ms.</summary>
    public double[] Derivatives() => Collect(static (integrator, to) => integrator.System.GatherDerivatives(to));

    /// <summary>The weights by which errors are multiplied in their norm.</summary>
    public double[] ErrorWeights() => Collect(static (integrator, to) => integrator.Method.Weights.CopyTo(to));

    /// <summary>The estimated local errors of the last step.</summary>
    public double[] Errors() => Collect(static (integrator, to) => integrator.Method.Errors.CopyTo(to));

    /// <summary>The largest magnitudes of states since <see cref="KeepMagnitudes"/>; zeros when that was not asked for.</summary>
    public double[] LargestStates() => Collect(static (integrator, to) => integrator.Magnitudes?.States.CopyTo(to));

    /// <summary>The largest magnitudes of errors since <see cref="KeepMagnitudes"/>; zeros when that was not asked for.</summary>
    public double[] LargestErrors() => Collect(static (integrator, to) => integrator.Magnitudes?.Errors.CopyTo(to));

    /// <summary>Keeps the largest magnitudes of states and errors from now on, or no longer.</summary>
    public void KeepMagnitudes(bool keep)
    {
        foreach (var integrator in Integrators)
            integrator.KeepMagnitudes(keep);
    }

    /// <summary>The states as they are in the model now.</summary>
    public double[] Gather() => Collect(static (integrator, to) => integrator.System.Gather(to));

    /// <summary>Gives the model's states new values; <see cref="Model.RestartIntegration"/> goes on from there.</summary>
    /// <exception cref="ArgumentException">The number of values is not <see cref="Count"/>, or each cell has steps of its own.</exception>
    public void Scatter(ReadOnlySpan<double> values)
    {
        if (Only(values) is { } integrator)
            integrator.System.Scatter(Ordered(integrator, values));
    }

    /// <summary>Computes the derivatives, per ms, at a time, ms, and state; the model's states become that state.</summary>
    /// <exception cref="ArgumentException">The number of values is not <see cref="Count"/>, or each cell has steps of its own.</exception>
    public double[] DerivativesAt(double time, ReadOnlySpan<double> values)
    {
        if (Only(values) is not { } integrator)
            return [];
        var derivatives = new double[integrator.System.Count];
        integrator.System.Evaluate(time, integrator.Method.Step, Ordered(integrator, values), derivatives);
        var result = new double[derivatives.Length];
        Place(integrator, derivatives, result);
        return result;
    }

    /// <summary>What a state is.</summary>
    public StateName NameOf(int index)
    {
        foreach (var integrator in Integrators)
        {
            if (index < integrator.System.Count)
                return NameOf(_model, integrator.System.UnknownAt(index));
            index -= integrator.System.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(index));
    }

    /// <summary>What each integrator has done.</summary>
    public IReadOnlyList<IntegratorReport> Reports()
    {
        var reports = new List<IntegratorReport>();
        foreach (var integrator in Integrators)
            reports.Add(ReportOf(integrator));
        return reports;
    }

    internal static StateName NameOf(Model model, Unknown unknown)
    {
        if (unknown.Circuit is { } circuit)
            return new("y", null, null) { Circuit = circuit, Element = unknown.Element };
        if (unknown.Type == BuiltInTypes.Node)
            return new("v", PlaceOf(model, unknown), null);
        var field = unknown.Type.Fields[unknown.Field];
        var name = unknown.Owner is null ? field.Name + unknown.Type.Suffix : field.Name;
        if (unknown.Type.LayerCount > 0 && unknown.Element == 0)
            return new(name, PlaceOf(model, unknown), null);
        return new(field.Length > 1 ? $"{name}[{unknown.Element}]" : name, PlaceOf(model, unknown), unknown.Owner);
    }

    internal static Section? RootOf(Model model, CellIntegrator integrator) =>
        integrator.System is { Count: > 0, IsCurrent: true } ? PlaceOf(model, integrator.System.UnknownAt(0))?.Section.Root : null;

    private static Segment? PlaceOf(Model model, Unknown unknown)
    {
        if (unknown.Owner is { } owner)
            return owner.Location;
        foreach (var section in model.Sections)
        {
            if (section.TryPlaceOf(unknown.Node, out var x))
                return section.At(x);
            if (section.Parent is null && section.NearNode == unknown.Node)
                return section.At(0);
        }

        return null;
    }

    private IntegratorReport ReportOf(CellIntegrator integrator)
    {
        var (counts, costs) = (integrator.Counts, integrator.Method.Costs);
        return new(
            RootOf(_model, integrator), integrator.System.Count, integrator.Method.LastOrder, counts.Steps, counts.Interpolations, counts.Initializations,
            counts.Discontinuities, costs.Evaluations, costs.Solutions, costs.SetUps, costs.ErrorFailures, costs.ConvergenceFailures)
        {
            IsAlgebraic = _model.UsesAlgebraicMethod,
        };
    }

    private CellIntegrator? Only(ReadOnlySpan<double> values)
    {
        if (!AreTogether)
            throw new ArgumentException("Each cell has steps of its own.");
        if (values.Length != Count)
            throw new ArgumentException($"There are {Count} states.", nameof(values));
        return Integrators.IsEmpty ? null : Integrators[0];
    }

    private double[] Collect(CopyStates copy)
    {
        var result = new double[Count];
        var first = 0;
        foreach (var integrator in Integrators)
        {
            var values = new double[integrator.System.Count];
            copy(integrator, values);
            Place(integrator, values, result.AsSpan(first, values.Length));
            first += values.Length;
        }

        return result;
    }

    private static void Place(CellIntegrator integrator, double[] values, Span<double> result)
    {
        var order = integrator.System.Order;
        for (var i = 0; i < values.Length; i++)
            result[order[i]] = values[i];
    }

    private static double[] Ordered(CellIntegrator integrator, ReadOnlySpan<double> values)
    {
        var order = integrator.System.Order;
        var result = new double[values.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = values[order[i]];
        return result;
    }

    private delegate void CopyStates(CellIntegrator integrator, Span<double> to);
}

using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The points of a line that are taken at the steps of the cell of its variable, whatever the time of others is.</summary>
internal sealed class GraphSamples
{
    private readonly Model _model;
    private readonly Recording _times;
    private readonly Recording _values;

    /// <summary>Begins to take them.</summary>
    public GraphSamples(Model model, VariableReference variable)
    {
        _model = model;
        _times = model.Record(model.TimeReference, Times);
        _times.Beside = variable;
        _values = model.Record(variable, Values);
    }

    /// <summary>The times, ms.</summary>
    public SampleBuffer Times { get; } = new();

    /// <summary>The values.</summary>
    public SampleBuffer Values { get; } = new();

    /// <summary>Takes no more.</summary>
    public void End()
    {
        _model.Remove(_times);
        _model.Remove(_values);
    }
}

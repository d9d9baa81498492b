using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Data;

/// <summary>
/// A variable that the command line wants recorded in each run. It is looked for when a run begins, since the script
/// must have made it first; what is kept is the last run's.
/// </summary>
internal sealed class StandingOrder(HocSession session, string variable)
{
    private VariableReference? _reference;
    private GraphSamples? _samples;

    /// <summary>The variable as it was written.</summary>
    public string Variable { get; } = variable;

    /// <summary>A run begins.</summary>
    public void Begin()
    {
        if (_reference is { Exists: true }) return;
        _samples?.End();
        (_reference, _samples) = (null, null);
        try
        {
            if (session.ReferenceTo(Variable) is not { } reference) return;
            _reference = reference;
            _samples = new GraphSamples(session.Model, reference);
        }
        catch (Exception e) when (e is HocException or SimulationException)
        {
            // It may come to be before a later run.
        }
    }

    /// <summary>The times, ms, and the values; null when it was never there.</summary>
    public (DataColumn Times, DataColumn Values)? Columns => _samples is null
        ? null
        : (new DataColumn("t", _samples.Times.Values.ToArray()), new DataColumn(Variable, _samples.Values.Values.ToArray()));
}

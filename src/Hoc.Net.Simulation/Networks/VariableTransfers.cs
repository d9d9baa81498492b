using Hoc.Net.Simulation.Solving;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Networks;

/// <summary>
/// Variables that follow others, of any cell, as in gap junctions: after each solution of the voltages, and when a model is
/// initialised, every target takes the value of its source. From a node with extracellular layers it takes the potential inside, v + vext[0].
/// </summary>
public sealed class VariableTransfers
{
    private readonly Dictionary<int, VariableReference> _sources = [];
    private readonly List<(int SourceId, VariableReference Target)> _targets = [];
    private (VariableReference Source, VariableReference Target)[] _pairs = [];
    private double[] _values = [];

    internal VariableTransfers()
    {
    }

    /// <summary>Whether something is to be transferred.</summary>
    public bool IsActive => _pairs.Length > 0;

    /// <summary>Gives a variable a number by which targets know it.</summary>
    /// <exception cref="TransferException">Another variable has the number.</exception>
    public void AddSource(int sourceId, VariableReference source)
    {
        if (!_sources.TryAdd(sourceId, source))
            throw new TransferException(sourceId, "exists already", "Give each source variable a number of its own.");
    }

    /// <summary>Says that a variable follows the source of a number, which may be added later.</summary>
    public void AddTarget(int sourceId, VariableReference target) => _targets.Add((sourceId, target));

    /// <summary>Joins targets and sources; transfers take place from now on.</summary>
    /// <exception cref="TransferException">A target's source is missing.</exception>
    public void SetUp()
    {
        _pairs = [.. _targets.Select(target => (
            _sources.GetValueOrDefault(target.SourceId) ?? throw new TransferException(
                target.SourceId, "does not exist", "Call source_var for it before setup_transfer."),
            target.Target))];
        _values = new double[_pairs.Length];
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _sources.Clear();
        _targets.Clear();
        _pairs = [];
    }

    /// <summary>Lets the targets take the values of their sources, all of which are read before any is written.</summary>
    internal void Run(Layout layout)
    {
        for (var i = 0; i < _pairs.Length; i++)
            if (_pairs[i].Source is { Exists: true } source)
                _values[i] = source.Value + PotentialOutside(source, layout);
        for (var i = 0; i < _pairs.Length; i++)
            if (_pairs[i].Target.Exists)
                _pairs[i].Target.Value = _values[i];
    }

    private static double PotentialOutside(VariableReference source, Layout layout) =>
        layout.Coupled is { } coupled && source is ModelVariable { IsVoltage: true, NodePosition: var position } ? coupled.PotentialOutside(position) : 0;
}

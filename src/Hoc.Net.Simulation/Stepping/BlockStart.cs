using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Saving;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// A block as it was before several steps: its nodes and rows, the weights of connections that events will come by, and what thresholds remembered. A mistake in some step of some block takes all
/// blocks back there, so that single steps can come to it.
/// </summary>
internal sealed class BlockStart
{
    private readonly List<(int Address, int Count)> _parts = [];
    private readonly List<double> _weights = [];
    private readonly List<SavedThreshold> _thresholds = [];
    private readonly double[] _values;

    /// <param name="model">The model.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="block">The block.</param>
    public BlockStart(Model model, Layout layout, CellBlock block)
    {
        foreach (var column in model.Store.Nodes.Columns)
            _parts.Add((column + block.First, block.Extent));
        Add(layout.Capacitance, block.Capacitance);
        for (var f = 0; f < layout.Frames.Length; f++)
            Add(layout.Frames[f], block.Ranges[f]);
        _values = new double[_parts.Sum(static part => part.Count)];
    }

    /// <summary>Keeps how it is.</summary>
    public void Keep(double[] state, List<DueEvent> due, List<(EventSource Source, int Number)> thresholds)
    {
        var place = 0;
        foreach (var (address, count) in _parts)
        {
            state.AsSpan(address, count).CopyTo(_values.AsSpan(place));
            place += count;
        }

        _weights.Clear();
        foreach (var e in due)
            _weights.AddRange(e.Weights.Values);
        _thresholds.Clear();
        foreach (var (source, _) in thresholds)
            _thresholds.Add(source.Memory);
    }

    /// <summary>Makes it as it was.</summary>
    public void Restore(double[] state, List<DueEvent> due, List<(EventSource Source, int Number)> thresholds)
    {
        var place = 0;
        foreach (var (address, count) in _parts)
        {
            _values.AsSpan(place, count).CopyTo(state.AsSpan(address));
            place += count;
        }

        place = 0;
        foreach (var e in due)
            for (var i = 0; i < e.Weights.Count; i++)
                e.Weights.Values[i] = _weights[place++];
        for (var i = 0; i < thresholds.Count; i++)
            thresholds[i].Source.Memory = _thresholds[i];
    }

    private void Add(KernelFrame frame, RowRange rows)
    {
        if (rows.Count == 0)
            return;
        foreach (var column in frame.Columns)
            _parts.Add((column + rows.First, rows.Count));
    }
}

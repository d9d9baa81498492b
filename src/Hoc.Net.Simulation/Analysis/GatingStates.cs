using Hoc.Net.Simulation.Integration;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Analysis;

/// <summary>The states of a mechanism's instances in one block of cells, to be changed a little and put back.</summary>
internal sealed class GatingStates
{
    private readonly KernelFrame _frame;
    private readonly RowRange _rows;
    private readonly double[] _deltas;
    private readonly List<(int Address, double Value)> _kept = [];

    /// <param name="frame">The mechanism.</param>
    /// <param name="rows">Its rows in the block.</param>
    /// <param name="tolerances">What states are measured by.</param>
    /// <param name="delta">The change of a state whose tolerance scale is 1.</param>
    public GatingStates(KernelFrame frame, RowRange rows, StateTolerances tolerances, double delta)
    {
        _frame = frame;
        _rows = rows;
        _deltas = [.. frame.Type.Equations.Select(equation => delta * tolerances.Of(frame.Type, equation))];
    }

    /// <summary>The number of states of an instance.</summary>
    public int Count => _deltas.Length;

    /// <summary>By how much a state is changed.</summary>
    public double Delta(int state) => _deltas[state];

    /// <summary>Changes one state of some rows, counted from the first of the block.</summary>
    public void Shift(int state, Func<int, bool> isWanted)
    {
        for (var r = 0; r < _rows.Count; r++)
        {
            if (!isWanted(r))
                continue;
            var address = AddressOf(_frame.Type.Equations[state], _rows.First + r);
            _kept.Add((address, _frame.State[address]));
            _frame.State[address] += _deltas[state];
        }
    }

    /// <summary>Puts back what was changed.</summary>
    public void Restore()
    {
        for (var i = _kept.Count - 1; i >= 0; i--)
            _frame.State[_kept[i].Address] = _kept[i].Value;
        _kept.Clear();
    }

    /// <summary>The derivatives by the time, per ms, state by state for all rows.</summary>
    public double[][] Rates()
    {
        var rates = new double[Count][];
        for (var i = 0; i < Count; i++)
            rates[i] = _frame.State.AsSpan(_frame.Columns[_frame.Type.Equations[i].Derivative] + _rows.First, _rows.Count).ToArray();
        return rates;
    }

    private int AddressOf(StateEquation equation, int row)
    {
        if (equation.State >= 0)
            return _frame.Columns[equation.State] + row;
        var ion = _frame.Ions[equation.Ion];
        return (equation.IsOutside ? ion.Outside : ion.Inside) + ion.Rows[row];
    }
}

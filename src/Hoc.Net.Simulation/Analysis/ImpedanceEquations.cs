using System.Numerics;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Analysis;

/// <summary>
/// The diagonal of the complex equations of a tree: axial terms, 2πi·f·C, and how membrane currents follow the voltage. Derivatives are differences, taken as NEURON takes
/// them: of all mechanisms together for the voltage, mechanism by mechanism for states.
/// </summary>
/// <remarks>
/// With s the states of an instance, ds/dt = f(s, v), and I its current: i·ω·s = J·s + f_v·v, hence the instance adds -∂(-I)/∂s·(iω - J)⁻¹·f_v to its node's diagonal.
/// Instances of one kind at one node are told apart by changing the states of one of them at a time.
/// </remarks>
internal sealed class ImpedanceEquations
{
    private const int Capacitance = 0; // column of cm, µF/cm²

    private readonly Model _model;
    private readonly Layout _layout;
    private readonly double _delta;
    private readonly Clock _clock;
    private readonly double[] _state;
    private readonly int _nodes; // the number of places for nodes

    public ImpedanceEquations(Model model, Layout layout, double delta)
    {
        _model = model;
        _layout = layout;
        _delta = delta;
        _clock = model.NewClock();
        _state = model.Store.Block;
        _nodes = model.Store.Nodes.Extent;
        foreach (var frame in layout.Frames)
            frame.Type.Kernels.Prepare?.Invoke(frame, 0, 0, _clock);
    }

    private int Rhs => _model.Store.Nodes.Columns[NodeColumns.Rhs];

    private int D => _model.Store.Nodes.Columns[NodeColumns.D];

    private int Voltage => _model.Store.Nodes.Columns[NodeColumns.Voltage];

    /// <summary>With the conductances that the membrane has.</summary>
    /// <param name="omega">2π times the frequency, so that times µF/cm² it gives S/cm².</param>
    public Complex[] WithoutGating(double omega)
    {
        foreach (var block in _layout.Blocks)
        {
            TreeSolver.Clear(_layout.Matrix, block);
            RunAll(block, static kernels => kernels.BeforeCurrents);
            RunAll(block, static kernels => kernels.Currents);
            TreeSolver.AddAxialTerms(_layout.Matrix, block);
        }

        var diagonal = new Complex[_nodes];
        for (var node = 0; node < _nodes; node++)
            diagonal[node] = _state[D + node];
        AddCapacitance(diagonal, omega);
        return diagonal;
    }

    /// <summary>With states that follow the voltage.</summary>
    /// <inheritdoc cref="WithoutGating"/>
    public Complex[] WithGating(double omega)
    {
        var diagonal = new Complex[_nodes];
        AddConductances(diagonal);
        AddCapacitance(diagonal, omega);
        foreach (var block in _layout.Blocks)
        {
            for (var f = 0; f < _layout.Frames.Length; f++)
            {
                var (frame, rows) = (_layout.Frames[f], block.Ranges[f]);
                if (rows.Count > 0 && frame.Type.Kernels is { Derivatives: not null, Currents: not null } && frame.Type.VariableStepObstacle is null)
                    AddGating(diagonal, 1000 * omega, block, frame, rows);
            }
        }

        _model.EvaluateCurrents();
        return diagonal;
    }

    private void AddCapacitance(Complex[] diagonal, double omega)
    {
        var frame = _layout.Capacitance;
        foreach (var block in _layout.Blocks)
            for (var row = block.Capacitance.First; row < block.Capacitance.First + block.Capacitance.Count; row++)
                diagonal[frame.Nodes[row]] += new Complex(0, _state[frame.Columns[Capacitance] + row] * omega);
    }

    /// <summary>Axial conductances, and what currents change when the voltage alone does.</summary>
    private void AddConductances(Complex[] diagonal)
    {
        var delta = _delta * _model.StateTolerances.OfVoltage;
        foreach (var block in _layout.Blocks)
        {
            var voltages = _state.AsSpan(Voltage + block.First, block.Extent);
            var kept = voltages.ToArray();
            foreach (ref var v in voltages)
                v += delta;
            TreeSolver.Clear(_layout.Matrix, block);
            RunAll(block, static kernels => kernels.Currents);
            var changed = _state.AsSpan(Rhs + block.First, block.Extent).ToArray();
            kept.CopyTo(voltages);
            TreeSolver.Clear(_layout.Matrix, block);
            RunAll(block, static kernels => kernels.Currents);
            for (var i = 0; i < block.Extent; i++)
                diagonal[block.First + i] = -(changed[i] - _state[Rhs + block.First + i]) / delta;
            TreeSolver.Clear(_layout.Matrix, block);
            TreeSolver.AddAxialTerms(_layout.Matrix, block);
            for (var i = 0; i < block.Extent; i++)
                diagonal[block.First + i] += _state[D + block.First + i];
        }
    }

    private void AddGating(Complex[] diagonal, double omega, CellBlock block, KernelFrame frame, RowRange rows)
    {
        var states = new GatingStates(frame, rows, _model.StateTolerances, _delta);
        var currents = CurrentsByStates(block, frame, rows, states);
        var voltage = _delta * _model.StateTolerances.OfVoltage;
        var rates = Rates(frame, rows, states);
        var ratesOfVoltage = RatesAtVoltage(frame, rows, states, voltage);
        var ratesOfStates = new double[states.Count][][];
        for (var k = 0; k < states.Count; k++)
        {
            states.Shift(k, static _ => true);
            ratesOfStates[k] = Rates(frame, rows, states);
            states.Restore();
        }

        Rates(frame, rows, states);
        for (var r = 0; r < rows.Count; r++)
        {
            var matrix = new Complex[states.Count, states.Count];
            var change = new Complex[states.Count];
            for (var i = 0; i < states.Count; i++)
            {
                for (var k = 0; k < states.Count; k++)
                    matrix[i, k] = -(ratesOfStates[k][i][r] - rates[i][r]) / states.Delta(k);
                matrix[i, i] += new Complex(0, omega);
                change[i] = (ratesOfVoltage[i][r] - rates[i][r]) / voltage;
            }

            ComplexSolver.Solve(matrix, change);
            Complex sum = 0;
            for (var i = 0; i < states.Count; i++)
                sum += currents[i][r] * change[i];
            diagonal[frame.Nodes[rows.First + r]] -= sum;
        }
    }

    /// <summary>By how much the current into the node changes with each state of each row.</summary>
    private double[][] CurrentsByStates(CellBlock block, KernelFrame frame, RowRange rows, GatingStates states)
    {
        var result = new double[states.Count][];
        for (var k = 0; k < states.Count; k++)
            result[k] = new double[rows.Count];
        var ranks = Ranks(frame, rows);
        RunCurrents(block, frame, rows);
        var present = _state.AsSpan(Rhs + block.First, block.Extent).ToArray();
        for (var rank = 0; rank <= ranks.Max(); rank++)
        {
            for (var k = 0; k < states.Count; k++)
            {
                states.Shift(k, r => ranks[r] == rank);
                RunCurrents(block, frame, rows);
                states.Restore();
                for (var r = 0; r < rows.Count; r++)
                {
                    if (ranks[r] != rank)
                        continue;
                    var node = frame.Nodes[rows.First + r];
                    result[k][r] = (_state[Rhs + node] - present[node - block.First]) / states.Delta(k);
                }
            }
        }

        RunCurrents(block, frame, rows);
        return result;
    }

    /// <summary>For each row how many of its kind precede it at its node.</summary>
    private static int[] Ranks(KernelFrame frame, RowRange rows)
    {
        var ranks = new int[rows.Count];
        for (var r = 1; r < ranks.Length; r++)
            ranks[r] = frame.Nodes[rows.First + r] == frame.Nodes[rows.First + r - 1] ? ranks[r - 1] + 1 : 0;
        return ranks;
    }

    private double[][] RatesAtVoltage(KernelFrame frame, RowRange rows, GatingStates states, double delta)
    {
        var nodes = frame.Nodes.AsSpan(rows.First, rows.Count).ToArray().Distinct().ToArray();
        var kept = Array.ConvertAll(nodes, node => _state[Voltage + node]);
        foreach (var node in nodes)
            _state[Voltage + node] += delta;
        var rates = Rates(frame, rows, states);
        for (var i = 0; i < nodes.Length; i++)
            _state[Voltage + nodes[i]] = kept[i];
        return rates;
    }

    /// <summary>The derivatives of all states by the time, per ms, state by state for all rows.</summary>
    private double[][] Rates(KernelFrame frame, RowRange rows, GatingStates states)
    {
        frame.Type.Kernels.Derivatives!(frame, rows.First, rows.Count, _clock);
        return states.Rates();
    }

    private void RunCurrents(CellBlock block, KernelFrame frame, RowRange rows)
    {
        TreeSolver.Clear(_layout.Matrix, block);
        frame.Type.Kernels.Currents!(frame, rows.First, rows.Count, _clock);
    }

    private void RunAll(CellBlock block, Func<KernelSet, Kernel?> pick)
    {
        for (var f = 0; f < _layout.Frames.Length; f++)
            if (pick(_layout.Frames[f].Type.Kernels) is { } kernel && block.Ranges[f].Count > 0)
                kernel(_layout.Frames[f], block.Ranges[f].First, block.Ranges[f].Count, _clock);
    }
}

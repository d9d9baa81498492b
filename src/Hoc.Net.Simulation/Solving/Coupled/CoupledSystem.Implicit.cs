using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Simulation.Solving.Coupled;

/// <content>
/// The variable step, whose equations are implicit: C·y' = f(y) with a singular C, since ends, layers and circuits have unknowns without derivatives. Its unknowns, numbered
/// as their equations are, are the potentials inside, v + vext[0] where there are layers, those of layers, and the states of circuits.
/// </content>
internal sealed partial class CoupledSystem
{
    private double[] _conductances = []; // of the last evaluation
    private double[] _forces = []; // f of the last evaluation

    /// <summary>f of the last evaluation that was kept.</summary>
    public ReadOnlySpan<double> Forces => _forces;

    /// <summary>Keeps the matrix and the right-hand sides as those of f; they were set up without capacitance.</summary>
    public void KeepEvaluation()
    {
        if (_conductances.Length < _matrix.Values.Length)
            _conductances = new double[_matrix.Values.Length];
        if (_forces.Length == 0)
            _forces = new double[_rhs.Length];
        _matrix.Values.CopyTo(_conductances, 0);
        _rhs.CopyTo(_forces, 0);
    }

    /// <summary>Computes C·y' - f; capacitive currents, and currents through membranes with layers, become those of y'.</summary>
    /// <param name="slopes">y', per ms.</param>
    /// <param name="residual">The result.</param>
    public void ComputeResidual(ReadOnlySpan<double> slopes, Span<double> residual)
    {
        for (var equation = 0; equation < residual.Length; equation++)
            residual[equation] = -_forces[equation];
        foreach (ref readonly var layer in _layerNodes.AsSpan())
        {
            At(layer, _columns.MembraneCurrent) = At(layer, _columns.IonicCurrent);
            AddLayerCurrents(layer, slopes, residual);
        }

        AddMembraneCurrents(slopes, residual);
        foreach (var circuit in _circuits)
            circuit.AddDerivatives(slopes, residual);
    }

    /// <summary>Solves (c·C - ∂f/∂y)·x = b in place of b, with the conductances that were kept.</summary>
    /// <param name="leading">c, 1/ms.</param>
    /// <param name="b">By equation.</param>
    /// <exception cref="SingularSystemException">The equations have no one solution.</exception>
    public void SolveImplicit(double leading, Span<double> b)
    {
        _conductances.AsSpan(0, _matrix.Values.Length).CopyTo(_matrix.Values);
        AddMembraneCapacitances(.001 * leading);
        foreach (ref readonly var layer in _layerNodes.AsSpan())
            AddLayerCapacitances(layer, .001 * leading);
        foreach (var circuit in _circuits)
            circuit.AddDerivativeTerms(leading);
        if (!_factors.Factor())
            throw new SingularSystemException(Describe(_factors.SingularRow));
        _factors.Solve(b);
    }

    /// <summary>Copies the unknowns from the model.</summary>
    /// <param name="y">By equation.</param>
    /// <param name="isInside">Whether the potentials of nodes are those inside, not those of the membrane.</param>
    public void GatherUnknowns(Span<double> y, bool isInside)
    {
        for (var equation = 0; equation < NodeCount; equation++)
            y[equation] = _state[_capacitance.Voltage + _nodes[equation].Position] + (isInside ? Outside(_nodes[equation]) : 0);
        foreach (ref readonly var layer in _layerNodes.AsSpan())
            for (var k = 0; k < _columns.Layers; k++)
                y[layer.Equation + k] = Potential(layer, k);
        foreach (var circuit in _circuits)
            circuit.Gather(y);
    }

    /// <summary>Copies the unknowns to the model.</summary>
    /// <param name="y">By equation.</param>
    /// <param name="isInside">Whether the potentials of nodes are those inside, not those of the membrane.</param>
    public void ScatterUnknowns(ReadOnlySpan<double> y, bool isInside)
    {
        foreach (ref readonly var layer in _layerNodes.AsSpan())
            for (var k = 0; k < _columns.Layers; k++)
                Potential(layer, k) = y[layer.Equation + k];
        for (var equation = 0; equation < NodeCount; equation++)
            _state[_capacitance.Voltage + _nodes[equation].Position] = y[equation] - (isInside ? Outside(_nodes[equation]) : 0);
        foreach (var circuit in _circuits)
            circuit.Scatter(y);
    }

    /// <summary>The position and layer of each equation of a node, 0, and of a layer, 1 and more.</summary>
    public IEnumerable<(int Equation, int Node, int Layer)> Potentials() =>
    [
        .. _nodes.Select(static (node, equation) => (equation, node.Position, 0)),
        .. _layerNodes.SelectMany(layer => Enumerable.Range(0, _columns.Layers).Select(k => (layer.Equation + k, layer.Node, k + 1))),
    ];

    /// <summary>The circuit and the index of its state that an equation has as its unknown.</summary>
    public (LinearMechanism Circuit, int Index) CircuitStateOf(int equation)
    {
        foreach (var circuit in _circuits)
            if (circuit.IndexOf(equation) is >= 0 and var index)
                return (circuit.Circuit, index);
        throw new ArgumentOutOfRangeException(nameof(equation));
    }

    private void AddMembraneCurrents(ReadOnlySpan<double> slopes, Span<double> residual)
    {
        foreach (var block in Blocks)
            for (var row = block.Capacitance.First; row < block.Capacitance.First + block.Capacitance.Count; row++)
            {
                var equation = EquationOf(_capacitance.Nodes[row]);
                var factor = .001 * _state[_capacitance.Columns[0] + row];
                ref var current = ref _state[_capacitance.Columns[1] + row];
                if (_nodes[equation].Layer < 0)
                {
                    current = factor * slopes[equation];
                }
                else
                {
                    ref readonly var layer = ref _layerNodes[_nodes[equation].Layer];
                    current = factor * (slopes[equation] - slopes[layer.Equation]);
                    residual[layer.Equation] -= current;
                    At(layer, _columns.MembraneCurrent) += current;
                }

                residual[equation] += current;
            }
    }

    private void AddLayerCurrents(in LayerNode layer, ReadOnlySpan<double> slopes, Span<double> residual)
    {
        var last = _columns.Layers - 1;
        for (var k = 0; k <= last; k++)
        {
            var equation = layer.Equation + k;
            var current = .001 * At(layer, _columns.Capacitance + k) * (slopes[equation] - (k < last ? slopes[equation + 1] : 0));
            residual[equation] += current;
            if (k < last)
                residual[equation + 1] -= current;
        }
    }

    private void AddMembraneCapacitances(double factor)
    {
        var values = _matrix.Values;
        foreach (var block in Blocks)
            for (var row = block.Capacitance.First; row < block.Capacitance.First + block.Capacitance.Count; row++)
            {
                ref readonly var node = ref _nodes[EquationOf(_capacitance.Nodes[row])];
                var capacitance = factor * _state[_capacitance.Columns[0] + row];
                values[node.Diagonal] += capacitance;
                if (node.Layer < 0)
                    continue;
                ref readonly var layer = ref _layerNodes[node.Layer];
                values[layer.Diagonals[0]] += capacitance;
                values[layer.ToInner[0]] -= capacitance;
                values[layer.FromInner[0]] -= capacitance;
            }
    }

    private void AddLayerCapacitances(in LayerNode layer, double factor)
    {
        var values = _matrix.Values;
        var last = _columns.Layers - 1;
        for (var k = 0; k <= last; k++)
        {
            var capacitance = factor * At(layer, _columns.Capacitance + k);
            values[layer.Diagonals[k]] += capacitance;
            if (k == last)
                break;
            values[layer.Diagonals[k + 1]] += capacitance;
            values[layer.ToInner[k + 1]] -= capacitance;
            values[layer.FromInner[k + 1]] -= capacitance;
        }
    }
}

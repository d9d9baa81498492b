using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>
/// The equations of the cells that are coupled to something outside their trees: extracellular layers, linear circuits. Its unknowns are the changes of
/// the potentials inside, of those of layers, and of the circuits' states, in one sparse system.
/// </summary>
/// <remarks>
/// The balance of currents inside a node with layers is that of any node, but for the potential inside, v + vext[0], that axial currents see. Outside, what
/// crosses the membrane comes from inside. v is always the potential of the membrane.
/// Electrodes inject from ground, so their mechanisms see the potential inside and leave their currents and conductances in columns apart, which take part in the
/// balance inside alone (<see cref="ElectrodeColumns"/>).
/// A step calls Begin, AddLayers for each block after its currents, Complete after the axial terms, Solve, and Update after the voltages have been advanced.
/// </remarks>
internal sealed partial class CoupledSystem
{
    private const int None = -1;

    private readonly Model _model;
    private readonly CoupledNode[] _nodes; // by equation
    private readonly int[] _equations; // by position, from _firstNode on; None for padding
    private readonly int _firstNode;
    private readonly KernelFrame _layers;
    private readonly LayerColumns _columns;
    private readonly double[] _state;
    private readonly KernelFrame _capacitance;
    private readonly ElectrodeColumns _electrodes;
    private readonly SparseMatrix _matrix;
    private readonly SparseFactors _factors;
    private readonly double[] _rhs; // by equation
    private readonly LayerNode[] _layerNodes; // by row, block by block
    private readonly CircuitEquations[] _circuits;
    private readonly RowRange[] _layerRanges; // of _layerNodes, by coupled block

    /// <param name="model">The model.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="layers">The frame of the extracellular layers; it has no rows where there are none.</param>
    /// <param name="rows">The rows of layers in each block of the layout.</param>
    /// <param name="electrodes">The columns of electrodes.</param>
    public CoupledSystem(Model model, Layout layout, KernelFrame layers, RowRange[] rows, ElectrodeColumns electrodes)
    {
        var columns = model.Store.Nodes.Columns;
        _model = model;
        (_a, _b) = (columns[NodeColumns.A], columns[NodeColumns.B]);
        Blocks = [.. layout.Blocks.Where(static b => b.IsCoupled)];
        (_layers, _capacitance, _electrodes) = (layers, layout.Capacitance, electrodes);
        _columns = new(layers.Type.LayerCount);
        _state = layout.Capacitance.State;
        _firstNode = Blocks.Length == 0 ? 0 : Blocks[0].First;
        _equations = NumberNodes(Blocks.Length == 0 ? 0 : Blocks[^1].First + Blocks[^1].Extent - _firstNode, out var count);
        var layerRows = layout.Blocks.Zip(rows).Where(static b => b.First.IsCoupled).Select(static b => b.Second).ToList();
        NodeCount = count;
        LayerEquation = count;
        var layerCount = layerRows.Sum(static r => r.Count);
        CircuitEquation = count + layerCount * _columns.Layers;
        _matrix = new(CircuitEquation + model.Circuits.Sum(static c => c.Count - c.Nodes.Length));
        _nodes = BuildNodes();
        (_layerNodes, _layerRanges) = BuildLayers(layerRows, layerCount);
        _circuits = BuildCircuits(model);
        _rhs = new double[_matrix.Size];
        _factors = new(_matrix);
    }

    /// <summary>The blocks of the coupled cells.</summary>
    public CellBlock[] Blocks { get; }

    /// <summary>The number of nodes, whose equations come first.</summary>
    public int NodeCount { get; }

    /// <summary>The first equation of a layer.</summary>
    public int LayerEquation { get; }

    /// <summary>The first equation of a circuit's own state.</summary>
    public int CircuitEquation { get; }

    /// <summary>The mechanism of layers, where there are some.</summary>
    public MechanismType LayerType => _layers.Type;

    /// <summary>The number of equations.</summary>
    public int Count => _rhs.Length;

    /// <summary>The assembled matrix, after <see cref="Complete"/>: S/cm² in the rows of nodes and layers.</summary>
    public SparseMatrix Matrix => _matrix;

    /// <summary>The right-hand sides, then the solution.</summary>
    public Span<double> Rhs => _rhs;

    /// <summary>The equation of a node by its position; -1 where it is not coupled.</summary>
    public int EquationOf(int position) =>
        position >= _firstNode && position < _firstNode + _equations.Length ? _equations[position - _firstNode] : None;

    /// <summary>The potential inside: v, or v + vext[0] where there are layers; for electrodes to see.</summary>
    public void ShowInside()
    {
        foreach (var block in Blocks)
            _state.AsSpan(_capacitance.Voltage + block.First, block.Extent).CopyTo(_state.AsSpan(_electrodes.Voltage + block.First));
        foreach (ref readonly var layer in _layerNodes.AsSpan())
            _state[_electrodes.Voltage + layer.Node] += Potential(layer, 0);
    }

    /// <summary>Sets the potentials of layers to zero, as at the start of a run.</summary>
    public void Initialize()
    {
        foreach (ref readonly var layer in _layerNodes.AsSpan())
        {
            for (var k = 0; k < _columns.Layers; k++)
                Potential(layer, k) = 0;
            At(layer, _columns.MembraneCurrent) = 0;
        }
    }

    /// <summary>Begins to set the equations up.</summary>
    public void Begin()
    {
        _matrix.Clear();
        _rhs.AsSpan().Clear();
        ShowInside();
        foreach (var block in Blocks)
        {
            _state.AsSpan(_electrodes.Rhs + block.First, block.Extent).Clear();
            _state.AsSpan(_electrodes.D + block.First, block.Extent).Clear();
        }
    }

    /// <summary>Takes over what membrane currents and capacitance have added to a block's nodes, and adds the terms of layers.</summary>
    /// <param name="block">The block.</param>
    /// <param name="perStep">1/Δt, or 2/Δt for a second-order step, 1/ms.</param>
    public void AddLayers(CellBlock block, double perStep)
    {
        var range = _layerRanges[Array.IndexOf(Blocks, block)];
        var layers = _layerNodes.AsSpan(range.First, range.Count);
        foreach (ref readonly var layer in layers)
            AddMembrane(layer);
        AddElectrodes(block);
        foreach (ref readonly var layer in layers)
            AddLayers(layer, .001 * perStep);
        for (var equation = EquationOf(block.First); equation < NodeCount && _nodes[equation].Position < block.First + block.Extent; equation++)
            AddPotentialOutside(_nodes[equation]);
    }

    /// <summary>Completes the equations after the axial terms of all blocks have been added.</summary>
    /// <param name="perStep">1/Δt, 1/ms.</param>
    public void Complete(double perStep)
    {
        foreach (var circuit in _circuits)
            circuit.Add(this, perStep);
        var values = _matrix.Values;
        for (var equation = 0; equation < _nodes.Length; equation++)
        {
            ref readonly var node = ref _nodes[equation];
            _rhs[equation] += _state[_capacitance.Rhs + node.Position];
            values[node.Diagonal] += _state[_capacitance.D + node.Position];
            if (node.Parent < 0)
                continue;
            values[node.InParentsRow] += _state[_a + node.Position];
            values[node.InRow] += _state[_b + node.Position];
        }
    }

    /// <summary>Starts the unknowns of circuits.</summary>
    public void InitializeCircuits()
    {
        foreach (var circuit in _circuits)
            circuit.Initialize(this);
    }

    /// <summary>Solves, and leaves the changes of potentials inside in the column of right-hand sides, mV.</summary>
    /// <exception cref="SingularSystemException">The equations have no one solution.</exception>
    public void Solve()
    {
        if (!_factors.Factor())
            throw new SingularSystemException(Describe(_factors.SingularRow));
        _factors.Solve(_rhs);
        for (var equation = 0; equation < _nodes.Length; equation++)
            _state[_capacitance.Rhs + _nodes[equation].Position] = _rhs[equation];
    }

    /// <summary>
    /// After the changes inside have been added to the voltages: advances the layers, makes of the changes inside those of the membrane, and computes its currents.
    /// </summary>
    public void Update()
    {
        var equation = LayerEquation;
        foreach (ref readonly var layer in _layerNodes.AsSpan())
        {
            var outside = _rhs[equation];
            for (var k = 0; k < _columns.Layers; k++)
                Potential(layer, k) += _rhs[equation++];
            _state[_capacitance.Voltage + layer.Node] -= outside;
            ref var change = ref _state[_capacitance.Rhs + layer.Node];
            change -= outside;
            At(layer, _columns.MembraneCurrent) = At(layer, _columns.MembraneConductance) * change + At(layer, _columns.IonicCurrent);
        }

        foreach (var circuit in _circuits)
            circuit.Advance(this);
    }

    /// <summary>The potential of a node's or layer's equation against ground, mV.</summary>
    public double PotentialOf(int equation)
    {
        if (equation < NodeCount)
            return _state[_capacitance.Voltage + _nodes[equation].Position] + Outside(_nodes[equation]);
        var (layer, k) = Math.DivRem(equation - LayerEquation, _columns.Layers);
        return Potential(_layerNodes[layer], k);
    }

    /// <summary>The potential of the first layer of a node, by its position; 0 where there is none, mV.</summary>
    public double PotentialOutside(int position) => EquationOf(position) is >= 0 and var equation ? Outside(_nodes[equation]) : 0;

    private ref double At(in LayerNode layer, int column) => ref _state[_layers.Columns[column] + layer.Row];

    private ref double Potential(in LayerNode layer, int k) => ref At(layer, _columns.Potential + k);

    /// <summary>What flows through the membrane of a node leaves its first layer.</summary>
    private void AddMembrane(in LayerNode layer)
    {
        var current = At(layer, _columns.IonicCurrent) = -_state[_capacitance.Rhs + layer.Node];
        var conductance = At(layer, _columns.MembraneConductance) = _state[_capacitance.D + layer.Node];
        _rhs[layer.Equation] += current;
        var values = _matrix.Values;
        values[layer.Diagonals[0]] += conductance;
        values[layer.ToInner[0]] -= conductance;
        values[layer.FromInner[0]] -= conductance;
    }

    private void AddElectrodes(CellBlock block)
    {
        for (var node = block.First; node < block.First + block.Extent; node++)
        {
            _state[_capacitance.Rhs + node] += _state[_electrodes.Rhs + node];
            _state[_capacitance.D + node] += _state[_electrodes.D + node];
        }
    }

    /// <summary>The currents from layer to layer and to ground, and along the layers.</summary>
    private void AddLayers(in LayerNode layer, double capacitive)
    {
        var values = _matrix.Values;
        var last = _columns.Layers - 1;
        for (var k = 0; k <= last; k++)
        {
            var conductance = At(layer, _columns.Conductance + k);
            var total = conductance + At(layer, _columns.Capacitance + k) * capacitive;
            var next = k < last ? Potential(layer, k + 1) : At(layer, _columns.Reversal);
            var current = conductance * (Potential(layer, k) - next);
            _rhs[layer.Equation + k] -= current;
            values[layer.Diagonals[k]] += total;
            if (k == last)
                break;
            _rhs[layer.Equation + k + 1] += current;
            values[layer.Diagonals[k + 1]] += total;
            values[layer.ToInner[k + 1]] -= total;
            values[layer.FromInner[k + 1]] -= total;
        }

        if (layer.Parent >= 0)
            AddAxialTerms(layer, _layerNodes[layer.Parent]);
    }

    private void AddAxialTerms(in LayerNode layer, in LayerNode parent)
    {
        var values = _matrix.Values;
        for (var k = 0; k < _columns.Layers; k++)
        {
            var (a, b) = (At(layer, _columns.A + k), At(layer, _columns.B + k));
            var drop = Potential(parent, k) - Potential(layer, k);
            _rhs[layer.Equation + k] -= b * drop;
            _rhs[parent.Equation + k] += a * drop;
            values[layer.Diagonals[k]] -= b;
            values[parent.Diagonals[k]] -= a;
            values[layer.InParentsRow[k]] += a;
            values[layer.InRow[k]] += b;
        }
    }

    /// <summary>Axial currents inside follow from v + vext[0], of which the tree knows v alone.</summary>
    private void AddPotentialOutside(in CoupledNode node)
    {
        if (node.Parent < 0 || (node.Layer < 0 && _nodes[node.Parent].Layer < 0))
            return;
        ref readonly var parent = ref _nodes[node.Parent];
        var drop = Outside(parent) - Outside(node);
        _state[_capacitance.Rhs + node.Position] -= _state[_b + node.Position] * drop;
        _state[_capacitance.Rhs + parent.Position] += _state[_a + node.Position] * drop;
    }

    private double Outside(in CoupledNode node) => node.Layer < 0 ? 0 : Potential(_layerNodes[node.Layer], 0);
}

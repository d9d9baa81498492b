using System.Numerics;
using Hoc.Net.Simulation.Circuits;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Analysis;

/// <summary>
/// Impedances of a model at one frequency, for small currents around its present state: of the passive tree with the conductances that the membrane has now, or with
/// the change of gates and other states as well. The equations are those of the implicit step, in complex numbers, with 2πi times the frequency in the place of
/// 1/Δt (C. Koch, T. Poggio: A simple algorithm for solving the cable equation in dendritic trees of arbitrary geometry, J. Neurosci. Meth. 12 (1985) 303-315);
/// circuits (<see cref="LinearMechanism"/>) count with G + iω·C;
/// with gating, each instance's states are eliminated from the equation of its node (the quasi-active membrane of C. Koch, Biol. Cybern. 50 (1984) 15-33).
/// </summary>
/// <example><code>
/// var z = new Impedance(model) { Location = soma.At(0.5) };
/// z.Compute(100, withGating: true);
/// var megohms = z.Transfer(dend.At(1));
/// </code></example>
public sealed class Impedance
{
    private readonly Model _model;
    private Layout? _layout; // of the last computation
    private (int Node, int Parent)[] _order = [];
    private Complex[] _diagonal = []; // by node
    private Complex[] _pivot = [];
    private Complex[] _transfer = [];
    private Complex[] _input = [];

    /// <summary>Asks for impedances of a model.</summary>
    public Impedance(Model model) => _model = model;

    /// <summary>Where the current flows in, or where the voltage is measured: transfer impedances are the same both ways.</summary>
    public Segment? Location { get; set; }

    /// <summary>By how much voltages are changed to find derivatives, mV, and states, relative to their tolerance scale; 0.001 at first.</summary>
    public double Delta { get; set; } = 0.001;

    /// <summary>Computes all impedances.</summary>
    /// <param name="frequency">The frequency, Hz.</param>
    /// <param name="withGating">Whether states of mechanisms follow the voltage; otherwise conductances stay as they are.</param>
    /// <exception cref="ImpedanceException">There is no <see cref="Location"/>, or the equations have no solution.</exception>
    public void Compute(double frequency, bool withGating = false)
    {
        if (Location is not { Section.Exists: true } location)
            throw ImpedanceException.NoLocation();
        _layout = _model.Ready();
        var omega = 1e-6 * 2 * Math.PI * frequency; // with cm in µF/cm² gives S/cm²
        var equations = new ImpedanceEquations(_model, _layout, Delta);
        _diagonal = withGating ? equations.WithGating(omega) : equations.WithoutGating(omega);
        _order = [.. NodePairs(_layout)];
        Array.Resize(ref _pivot, _diagonal.Length);
        Array.Resize(ref _input, _diagonal.Length);
        Array.Resize(ref _transfer, _diagonal.Length);
        Array.Clear(_transfer);
        var node = PositionOf(location);
        _transfer[node] = 100 / AreaOf(node); // of 1 nA, mA/cm²
        Eliminate();
        Solve(_transfer);
        FindInputs();
        if (_model.Circuits.Count > 0)
            AddCircuits(1000 * omega);
        if (Array.Exists(_order, pair => !double.IsFinite(_input[pair.Node].Real)))
            throw ImpedanceException.Singular();
    }

    /// <summary>The magnitude of the voltage at a place for a current at <see cref="Location"/>, or the other way round, MΩ.</summary>
    /// <exception cref="ImpedanceException">Nothing was computed since the model's structure changed.</exception>
    public double Transfer(Segment at) => Complex.Abs(_transfer[Computed(at)]);

    /// <summary>The phase of the transfer impedance, radians.</summary>
    /// <inheritdoc cref="Transfer"/>
    public double TransferPhase(Segment at) => PhaseOf(_transfer[Computed(at)]);

    /// <summary>The magnitude of the voltage at a place for a current at the same place, MΩ.</summary>
    /// <inheritdoc cref="Transfer"/>
    public double Input(Segment at) => Complex.Abs(_input[Computed(at)]);

    /// <summary>The phase of the input impedance, radians.</summary>
    /// <inheritdoc cref="Transfer"/>
    public double InputPhase(Segment at) => PhaseOf(_input[Computed(at)]);

    /// <summary>The part of a voltage at a place that arrives at <see cref="Location"/>.</summary>
    /// <inheritdoc cref="Transfer"/>
    public double Ratio(Segment at)
    {
        var node = Computed(at);
        return Complex.Abs(_transfer[node] / _input[node]);
    }

    /// <summary>Without a sign of 0.</summary>
    private static double PhaseOf(Complex value) => value.Phase + 0.0;

    private int Computed(Segment at) => _layout is not null && ReferenceEquals(_layout, _model.Ready())
        ? PositionOf(at)
        : throw ImpedanceException.NotComputed();

    private int PositionOf(Segment at) => _model.Store.Nodes.Position(at.Section.Alive().NodeAt(at.X));

    private double AreaOf(int node) => _model.Store.Block[_model.Store.Nodes.Columns[NodeColumns.Area] + node];

    private unsafe void Eliminate()
    {
        var matrix = _layout!.Matrix;
        for (var i = _order.Length - 1; i >= 0; i--)
        {
            var (node, parent) = _order[i];
            _pivot[node] = matrix.A[node] / _diagonal[node];
            _diagonal[parent] -= _pivot[node] * matrix.B[node];
        }
    }

    /// <summary>The potentials for currents into nodes, mA/cm², in whose place they come.</summary>
    private unsafe void Solve(Complex[] currents)
    {
        var matrix = _layout!.Matrix;
        for (var i = _order.Length - 1; i >= 0; i--)
        {
            var (node, parent) = _order[i];
            currents[parent] -= currents[node] * _pivot[node];
        }

        foreach (var root in RootNodes(_layout))
            currents[root] /= _diagonal[root];
        foreach (var (node, parent) in _order)
            currents[node] = (currents[node] - matrix.B[node] * currents[parent]) / _diagonal[node];
    }

    private unsafe void FindInputs()
    {
        var matrix = _layout!.Matrix;
        foreach (var root in RootNodes(_layout))
            _input[root] = 1 / _diagonal[root];
        foreach (var (node, parent) in _order)
            _input[node] = (1 + _input[parent] * _pivot[node] * matrix.B[node]) / _diagonal[node];
        foreach (var (node, _) in _order)
            _input[node] *= 100 / AreaOf(node);
    }

    /// <summary>Takes away what flows into the circuits.</summary>
    /// <param name="omega">2π times the frequency, per ms.</param>
    private void AddCircuits(double omega)
    {
        var circuits = new CircuitAdmittances(_model.Circuits.Where(static c => c.IsInUse), _model.Store.Nodes.Position, omega);
        var potentials = circuits.Nodes.Select(PotentialsFor).ToArray();
        var currents = circuits.Currents(potentials);
        var flow = new Complex[potentials.Length];
        for (var i = 0; i < flow.Length; i++)
            for (var k = 0; k < flow.Length; k++)
                flow[i] += currents[i, k] * _transfer[circuits.Nodes[k]];
        for (var node = 0; node < _transfer.Length; node++)
        {
            for (var i = 0; i < flow.Length; i++)
            {
                _transfer[node] -= potentials[i][node] * flow[i];
                for (var k = 0; k < flow.Length; k++)
                    _input[node] -= potentials[i][node] * currents[i, k] * potentials[k][node] * (100 / AreaOf(circuits.Nodes[k]));
            }
        }
    }

    /// <summary>The potentials of all nodes for 1 mA/cm² into one.</summary>
    private Complex[] PotentialsFor(int node)
    {
        var result = new Complex[_diagonal.Length];
        result[node] = 1;
        Solve(result);
        return result;
    }

    /// <summary>All nodes but the roots, each with its parent, parents first.</summary>
    private static IEnumerable<(int Node, int Parent)> NodePairs(Layout layout)
    {
        foreach (var block in layout.Blocks)
            foreach (var run in block.Runs)
                for (var lane = 0; lane < run.Width; lane++)
                {
                    var parent = run.Parent + lane;
                    for (var i = 0; i <= run.Count; i++)
                    {
                        var node = (i == run.Count ? run.End : run.First + i * run.Stride) + lane;
                        yield return (node, parent);
                        parent = node;
                    }
                }
    }

    private static IEnumerable<int> RootNodes(Layout layout)
    {
        foreach (var block in layout.Blocks)
            foreach (var root in block.Roots)
                for (var lane = 0; lane < root.Width; lane++)
                    yield return root.Node + lane;
    }
}

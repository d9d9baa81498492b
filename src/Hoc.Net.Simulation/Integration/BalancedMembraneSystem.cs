using Hoc.Net.Simulation.Solving;
using Hoc.Net.Simulation.Solving.Coupled;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The equations of a model with extracellular layers or circuits: balances of currents of all nodes, layers and circuits, of which some have no derivative, and
/// each mechanism's equations for its states.
/// </summary>
/// <remarks>
/// Cells that are coupled to nothing outside their trees have their voltages as unknowns in their blocks; those of the <see cref="CoupledSystem"/> follow all blocks. The
/// Newton system is that of the balances, with the conductances of the last evaluation, and apart from it each mechanism's own.
/// </remarks>
internal sealed partial class BalancedMembraneSystem : MembraneEquations, IDaeSystem
{
    private readonly CoupledSystem? _coupled;
    private readonly int _firstCoupled; // unknown
    private readonly double[] _diagonal; // of nodes, S/cm²: conductances and axial terms of the last evaluation
    private readonly double[] _forces; // of nodes, mA/cm²: what flows in, of the last evaluation

    private BalancedMembraneSystem(Model model, Layout layout)
        : base(model, layout, layout.Blocks, static block => block.IsCoupled ? 0 : block.SegmentCount + block.MasslessCount, layout.Coupled?.Count ?? 0, new(model))
    {
        _coupled = layout.Coupled;
        _firstCoupled = Count - (_coupled?.Count ?? 0);
        var extent = layout.Blocks.Length == 0 ? 0 : layout.Blocks[^1].First + layout.Blocks[^1].Extent;
        _diagonal = new double[extent];
        _forces = new double[extent];
        _changes = new double[Count];
    }

    /// <summary>The equations of all cells together.</summary>
    /// <exception cref="NoVariableStepException">A mechanism in use does not allow it.</exception>
    public static BalancedMembraneSystem OfModel(Model model)
    {
        model.CellsApart = false;
        return new(model, model.Ready());
    }

    /// <inheritdoc/>
    public override IntegrationMethod CreateMethod(IntegratorSettings settings) => new FixedLeadingBdf(this, settings);

    /// <inheritdoc/>
    public override void Gather(Span<double> y) => Gather(y, isInside: false);

    /// <inheritdoc/>
    public override void Scatter(ReadOnlySpan<double> y) => Scatter(y, isInside: false);

    /// <summary>As NEURON, users see the sums of currents of segments divided by the capacitance of the membrane, and those of other potentials as they are.</summary>
    public override void Evaluate(double time, double step, ReadOnlySpan<double> y, Span<double> derivatives)
    {
        Begin(time);
        Scatter(y);
        Compute();
        GatherDerivatives(derivatives);
        var (state, capacitance) = (Layout.Capacitance.State, Layout.Capacitance.Columns[0]);
        foreach (var equations in Blocks)
            for (var row = equations.Block.Capacitance.First; row < equations.Block.Capacitance.First + equations.Block.Capacitance.Count; row++)
            {
                var node = Layout.Capacitance.Nodes[row];
                var index = equations.Block.IsCoupled ? _firstCoupled + _coupled!.EquationOf(node) : equations.Voltages + node - equations.Block.First;
                derivatives[index] /= .001 * state[capacitance + row];
            }
    }

    /// <inheritdoc/>
    public override void GatherDerivatives(Span<double> derivatives)
    {
        foreach (var equations in Blocks)
        {
            for (var i = 0; i < equations.VoltageCount; i++)
                derivatives[equations.Voltages + i] = _forces[equations.NodeOf(i)];
            foreach (var run in equations.States)
                run.GatherDerivatives(derivatives);
        }

        _coupled?.Forces.CopyTo(derivatives[_firstCoupled..]);
    }

    /// <inheritdoc/>
    public void EvaluateResidual(double time, ReadOnlySpan<double> y, ReadOnlySpan<double> slopes, Span<double> residual)
    {
        Begin(time);
        Scatter(y, isInside: true);
        Compute();
        foreach (var equations in Blocks)
        {
            if (!equations.Block.IsCoupled)
                ComputeResidual(equations, slopes, residual);
            foreach (var run in equations.States)
            {
                run.GatherDerivatives(residual);
                var part = residual.Slice(run.Offset, run.Rows.Count);
                StateVector.Subtract(1, slopes.Slice(run.Offset, part.Length), part, part);
            }
        }

        _coupled?.ComputeResidual(slopes[_firstCoupled..], residual[_firstCoupled..]);
        if (Model.MembraneCurrentsOf(Layout) is { } membraneCurrents)
            foreach (var equations in Blocks)
                membraneCurrents.FinishWithCapacitance(equations.Block);
        RunAfterSolve();
    }

    /// <inheritdoc/>
    public void Solve(double leading, Span<double> b)
    {
        var gamma = 1 / leading;
        Clock.TimeStep = gamma;
        SolveBalances(leading, b);
        foreach (var equations in Blocks)
        {
            SolveStates(equations, gamma, b);
            foreach (var run in equations.States)
                StateVector.Scale(gamma, b.Slice(run.Offset, run.Rows.Count));
        }
    }

    protected override IEnumerable<PotentialUnknown> Potentials() => base.Potentials().Concat(
        _coupled?.Potentials().Select(p => new PotentialUnknown(_firstCoupled + p.Equation, p.Node, p.Layer)) ?? []);

    protected override IEnumerable<int> CircuitUnknowns() =>
        _coupled is null ? [] : Enumerable.Range(_firstCoupled + _coupled.CircuitEquation, _coupled.Count - _coupled.CircuitEquation);

    protected override Unknown CircuitUnknownAt(int index)
    {
        var (circuit, state) = _coupled!.CircuitStateOf(index - _firstCoupled);
        return new(Membrane.BuiltInTypes.Node, 0, state, 0, null) { Circuit = circuit };
    }

    private void Gather(Span<double> y, bool isInside)
    {
        foreach (var equations in Blocks)
            for (var i = 0; i < equations.VoltageCount; i++)
                y[equations.Voltages + i] = VoltageAt(equations.NodeOf(i));
        _coupled?.GatherUnknowns(y[_firstCoupled..], isInside);
        GatherStates(y);
    }

    private void Scatter(ReadOnlySpan<double> y, bool isInside)
    {
        foreach (var equations in Blocks)
            for (var i = 0; i < equations.VoltageCount; i++)
                VoltageAt(equations.NodeOf(i)) = y[equations.Voltages + i];
        _coupled?.ScatterUnknowns(y[_firstCoupled..], isInside);
        ScatterStates(y);
        FollowStates();
    }

    private void Begin(double time)
    {
        SetClock(time, Clock.TimeStep);
        if (Model.HasContinuousPlayback)
            Model.FollowPlaybacks(time);
    }

    /// <summary>Computes the balances and the derivatives of states.</summary>
    private void Compute()
    {
        ComputeBalances();
        foreach (var equations in Blocks)
            ComputeDerivatives(equations);
    }

    /// <summary>Computes what flows into each node, and keeps that and the conductances.</summary>
    private void ComputeBalances()
    {
        _coupled?.Begin();
        Model.Transfers.Run(Layout);
        RunBeforeCurrents();
        foreach (var equations in Blocks)
        {
            var block = equations.Block;
            TreeSolver.Clear(Layout.Matrix, block);
            AddCurrents(equations);
            if (block.IsCoupled)
                _coupled!.AddLayers(block, 0);
            DiagonalOf(block).CopyTo(_diagonal.AsSpan(block.First));
            TreeSolver.AddAxialTerms(Layout.Matrix, block);
            Part(Layout.Capacitance.Rhs + block.First, block.Extent).CopyTo(_forces.AsSpan(block.First));
        }

        _coupled?.Complete(0);
        _coupled?.KeepEvaluation();
    }

    private void ComputeResidual(BlockEquations equations, ReadOnlySpan<double> slopes, Span<double> residual)
    {
        var rows = equations.Block.Capacitance;
        var (state, capacitance, current) = (Layout.Capacitance.State, Layout.Capacitance.Columns[0] + rows.First, Layout.Capacitance.Columns[1] + rows.First);
        for (var i = 0; i < equations.VoltageCount; i++)
            residual[equations.Voltages + i] = -_forces[equations.NodeOf(i)];
        for (var i = 0; i < rows.Count; i++)
            residual[equations.Voltages + i] += state[current + i] = .001 * state[capacitance + i] * slopes[equations.Voltages + i];
    }

    private void SolveBalances(double leading, Span<double> b)
    {
        foreach (var equations in Blocks)
            if (!equations.Block.IsCoupled)
                SolveTree(equations, leading, b);
        _coupled?.SolveImplicit(leading, b[_firstCoupled..]);
    }

    private void SolveTree(BlockEquations equations, double leading, Span<double> b)
    {
        var (matrix, block) = (Layout.Matrix, equations.Block);
        _diagonal.AsSpan(block.First, block.Extent).CopyTo(DiagonalOf(block));
        CapacitancePass.AddConductance(Layout.Capacitance, block.Capacitance, leading);
        TreeSolver.AddAxialConductances(matrix, block);
        var rhs = Layout.Capacitance.Rhs;
        for (var i = 0; i < equations.VoltageCount; i++)
            Layout.Capacitance.State[rhs + equations.NodeOf(i)] = b[equations.Voltages + i];
        TreeSolver.Eliminate(matrix, block);
        TreeSolver.Substitute(matrix, block);
        for (var i = 0; i < equations.VoltageCount; i++)
            b[equations.Voltages + i] = Layout.Capacitance.State[rhs + equations.NodeOf(i)];
    }

    private ref double VoltageAt(int node) => ref Layout.Capacitance.State[Layout.Capacitance.Voltage + node];
}

using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The equations of a model, or of one of its cells, as ordinary differential equations: C·dV/dt is the sum of membrane and axial currents for each segment, and
/// each mechanism has equations for its states.
/// </summary>
/// <remarks>
/// Nodes without capacitance are no unknowns. The Newton system is that of Hines (1984) for the voltages, with the conductances of the last evaluation, and apart
/// from it each mechanism's own.
/// </remarks>
internal sealed class MembraneSystem : MembraneEquations, IOdeSystem
{
    /// <summary>What mechanisms see as dt before there is any step, ms.</summary>
    private const double NoStep = 1e-8;

    private readonly double[] _diagonal; // of nodes, S/cm²: conductances of the membrane at the last evaluation; axial terms come last, as in NEURON
    private readonly int _firstNode;
    private readonly UnknownPlaces? _places; // of a small system
    private readonly SmallTree? _tree; // of a small cell
    private readonly bool _forgets;

    private MembraneSystem(Model model, Layout layout, ReadOnlySpan<CellBlock> blocks, NodeRanks ranks)
        : base(model, layout, blocks, static block => block.SegmentCount, 0, ranks)
    {
        _firstNode = blocks.Length == 0 ? 0 : blocks[0].First;
        _diagonal = new double[blocks.Length == 0 ? 0 : blocks[^1].First + blocks[^1].Extent - _firstNode];
        _places = UnknownPlaces.Of(layout, Blocks, Count);
        if (_places is not null && Blocks is [var only])
            _tree = SmallTree.Of(layout, only.Block, only.MasslessCurrents.Length > 0);
        _forgets = !WorksBetweenSteps && Array.TrueForAll(layout.Frames, static frame => !frame.Type.StepTraits.Remembers);
    }

    /// <inheritdoc cref="MembraneEquations.ForgetsEvaluations"/>
    public override bool ForgetsEvaluations =>
        _forgets && !Model.ComputesMembraneCurrents && !Model.Transfers.IsActive && !Model.HasContinuousPlayback;

    /// <summary>The equations of all cells together.</summary>
    /// <exception cref="NoVariableStepException">A mechanism in use does not allow it.</exception>
    public static MembraneSystem OfModel(Model model)
    {
        model.CellsApart = false;
        var layout = model.Ready();
        return new(model, layout, layout.Blocks, new(model));
    }

    /// <summary>The equations of each cell, in the order of their roots.</summary>
    /// <exception cref="NoVariableStepException">A mechanism in use does not allow it.</exception>
    public static MembraneSystem[] OfCells(Model model)
    {
        model.CellsApart = true;
        var layout = model.Ready();
        var ranks = new NodeRanks(model);
        return [.. layout.Blocks.Select(block => new MembraneSystem(model, layout, [block], ranks))];
    }

    /// <inheritdoc/>
    public override IntegrationMethod CreateMethod(IntegratorSettings settings) => new NordsieckBdf(this, settings);

    /// <inheritdoc cref="MembraneEquations.Gather"/>
    public override void Gather(Span<double> y)
    {
        if (_places is not null)
        {
            _places.Gather(y);
            return;
        }

        foreach (var equations in Blocks)
            VoltagesOf(equations.Block).CopyTo(y[equations.Voltages..]);
        GatherStates(y);
    }

    /// <inheritdoc/>
    public override void Scatter(ReadOnlySpan<double> y)
    {
        if (_places is not null)
            _places.Scatter(y);
        else
            ScatterColumns(y);
        FollowStates();
    }

    /// <inheritdoc/>
    public void ShowState(double time, double step, ReadOnlySpan<double> y)
    {
        SetClock(time, step);
        Scatter(y);
    }

    /// <inheritdoc/>
    public override bool IsUnknown(int address)
    {
        foreach (var equations in Blocks)
        {
            var place = address - Layout.Capacitance.Voltage - equations.Block.First;
            if ((place >= 0 && place < equations.Block.SegmentCount) || Array.Exists(equations.States, run => run.Holds(address)))
                return true;
        }

        return false;
    }

    /// <inheritdoc cref="IOdeSystem.Evaluate"/>
    public override void Evaluate(double time, double step, ReadOnlySpan<double> y, Span<double> derivatives)
    {
        SetClock(time, step == 0 ? NoStep : step);
        if (Model.HasContinuousPlayback)
            Model.FollowPlaybacks(time);
        Scatter(y);
        if (_tree is null || !_tree.TryBalance())
            foreach (var equations in Blocks)
                MasslessNodes.Balance(Layout.Matrix, equations, Clock);
        if (Model.Transfers.IsActive)
            Model.Transfers.Run(Layout);
        RunBeforeCurrents();
        if (_tree is not null)
            Evaluate(_tree, Blocks[0]);
        else
            foreach (var equations in Blocks)
                Evaluate(equations, _places is null ? derivatives : default);
        if (!derivatives.IsEmpty)
            _places?.GatherDerivatives(derivatives);
        RunAfterSolve();
    }

    /// <inheritdoc/>
    public override void GatherDerivatives(Span<double> derivatives)
    {
        if (_places is not null)
        {
            _places.GatherDerivatives(derivatives);
            return;
        }

        foreach (var equations in Blocks)
            GatherDerivatives(equations, derivatives);
    }

    public void Solve(double gamma, Span<double> b, int stiffness = 2)
    {
        if (stiffness == 0)
            return;
        Clock.TimeStep = gamma;
        if (stiffness == 2 && _places is not null)
        {
            SolveTogether(gamma, b);
            return;
        }

        foreach (var equations in Blocks)
        {
            b.Slice(equations.Voltages, equations.Block.SegmentCount).CopyTo(RhsOf(equations.Block));
            SolveVoltages(equations, 1 / gamma);
            RhsOf(equations.Block).CopyTo(b[equations.Voltages..]);
            if (stiffness == 2)
                SolveStates(equations, gamma, b);
        }
    }

    /// <summary>The solution of a small system.</summary>
    private void SolveTogether(double gamma, Span<double> b)
    {
        _places!.ScatterDerivatives(b);
        foreach (var equations in Blocks)
        {
            SolveVoltages(equations, 1 / gamma);
            KernelCall.RunAll(equations.Solutions, Clock);
            foreach (var diffusion in equations.Diffusions)
                diffusion.SolveFluxes(Clock, gamma);
        }

        _places.GatherDerivatives(b);
    }

    private void ScatterColumns(ReadOnlySpan<double> y)
    {
        foreach (var equations in Blocks)
            y.Slice(equations.Voltages, equations.Block.SegmentCount).CopyTo(VoltagesOf(equations.Block));
        ScatterStates(y);
    }

    private void Evaluate(BlockEquations equations, Span<double> derivatives)
    {
        var (matrix, block) = (Layout.Matrix, equations.Block);
        TreeSolver.Clear(matrix, block);
        AddCurrents(equations);
        DiagonalOf(block).CopyTo(_diagonal.AsSpan(block.First - _firstNode));
        TreeSolver.AddAxialTerms(matrix, block);
        ComputeDerivatives(equations);
        CapacitancePass.DivideByCapacitance(Layout.Capacitance, block.Capacitance);
        Model.MembraneCurrentsOf(Layout)?.FinishWithCapacitance(block);
        if (!derivatives.IsEmpty)
            GatherDerivatives(equations, derivatives);
    }

    /// <summary>The same for a small cell.</summary>
    private void Evaluate(SmallTree tree, BlockEquations equations)
    {
        tree.Clear();
        AddCurrents(equations);
        tree.AddAxialTerms();
        ComputeDerivatives(equations);
        tree.DivideByCapacitance();
        Model.MembraneCurrentsOf(Layout)?.FinishWithCapacitance(equations.Block);
    }

    private void GatherDerivatives(BlockEquations equations, Span<double> derivatives)
    {
        RhsOf(equations.Block).CopyTo(derivatives[equations.Voltages..]);
        foreach (var run in equations.States)
            run.GatherDerivatives(derivatives);
    }

    private void SolveVoltages(BlockEquations equations, double perStep)
    {
        if (_tree is not null)
        {
            _tree.Solve(perStep);
            return;
        }

        var (matrix, block) = (Layout.Matrix, equations.Block);
        _diagonal.AsSpan(block.First - _firstNode, block.Extent).CopyTo(DiagonalOf(block));
        CapacitancePass.AddConductance(Layout.Capacitance, block.Capacitance, perStep);
        TreeSolver.AddAxialConductances(matrix, block);
        CapacitancePass.MultiplyByCapacitance(Layout.Capacitance, block.Capacitance, perStep);
        Part(Layout.Capacitance.Rhs + block.FirstMassless, block.MasslessCount).Clear();
        TreeSolver.Eliminate(matrix, block);
        TreeSolver.Substitute(matrix, block);
    }
}

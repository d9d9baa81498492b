using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The equations of a model, or of one of its cells: C·dV/dt is the sum of membrane and axial currents for each segment, and each mechanism has equations for its
/// states. It is good until the next change of structure.
/// </summary>
/// <remarks>
/// The vector holds block after block the voltages of segments (mV) and then, mechanism by mechanism in the order of summation, state by state, those of all
/// instances: columns of the state block, so that copying is fast. <see cref="Order"/> tells NEURON's order. Nodes without capacitance are no unknowns.
/// The Newton system is that of Hines (1984) for the voltages, with the conductances of the last evaluation, and apart from it each mechanism's own.
/// </remarks>
internal sealed partial class MembraneSystem : IOdeSystem
{
    /// <summary>What mechanisms see as dt before there is any step, ms.</summary>
    private const double NoStep = 1e-8;

    private readonly Model _model;
    private readonly Layout _layout;
    private readonly BlockEquations[] _blocks;
    private readonly double[] _diagonal; // of nodes, S/cm²: conductances and axial terms of the last evaluation
    private readonly double[] _scales;
    private readonly KernelCall[] _followStates;
    private readonly KernelCall[] _beforeCurrents;
    private readonly KernelCall[] _afterSolve;
    private readonly KernelCall[] _beforeStep;
    private readonly KernelCall[] _advance;
    private readonly (Kernel Kernel, KernelFrame Frame)[] _tables;

    private MembraneSystem(Model model, Layout layout, ReadOnlySpan<CellBlock> blocks)
    {
        (_model, _layout) = (model, layout);
        if (layout.Coupled is not null)
            throw new NoVariableStepException(
                model.Circuits.Count > 0 ? "LinearMechanism" : Extracellular.Name, "it has equations without a derivative");
        foreach (var frame in layout.Frames)
            if (frame.Type.VariableStepObstacle is { } obstacle)
                throw new NoVariableStepException(frame.Type.Name, obstacle);
        var count = 0;
        _blocks = new BlockEquations[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
            _blocks[i] = BlockEquations.Of(layout, blocks[i], ref count);
        Count = count;
        _diagonal = new double[blocks.Length == 0 ? 0 : blocks[^1].First + blocks[^1].Extent - FirstNode];
        _scales = new double[count];
        _followStates = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.FollowStates);
        _beforeCurrents = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.BeforeCurrents);
        _afterSolve = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.AfterSolve);
        _beforeStep = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.BeforeStep);
        _advance = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.VariableAdvance);
        _tables = [.. layout.Frames.Where(static frame => frame.Type.Kernels.Prepare is not null).Select(static frame => (frame.Type.Kernels.Prepare!, frame))];
        ReadTolerances();
    }

    /// <summary>The equations of all cells together.</summary>
    /// <exception cref="NoVariableStepException">A mechanism in use does not allow it.</exception>
    public static MembraneSystem OfModel(Model model)
    {
        model.CellsApart = false;
        var layout = model.Ready();
        return new(model, layout, layout.Blocks);
    }

    /// <summary>The equations of each cell, in the order of their roots.</summary>
    /// <exception cref="NoVariableStepException">A mechanism in use does not allow it.</exception>
    public static MembraneSystem[] OfCells(Model model)
    {
        model.CellsApart = true;
        var layout = model.Ready();
        return [.. layout.Blocks.Select(block => new MembraneSystem(model, layout, [block]))];
    }

    public int Count { get; }

    public ReadOnlySpan<double> ToleranceScales => _scales;

    /// <summary>False after a change of structure: then it is of no more use.</summary>
    public bool IsCurrent => ReferenceEquals(_layout, _model.Ready());

    /// <summary>Time, step and temperature as mechanisms see them.</summary>
    public Clock Clock { get; } = new();

    /// <summary>Who is told of the times at which equations jump.</summary>
    public IDiscontinuities? Discontinuities
    {
        get => Clock.Discontinuities;
        set => Clock.Discontinuities = value;
    }

    private int FirstNode => _blocks.Length == 0 ? 0 : _blocks[0].Block.First;

    public void Gather(Span<double> y)
    {
        foreach (var equations in _blocks)
        {
            VoltagesOf(equations).CopyTo(y[equations.Voltages..]);
            foreach (var run in equations.States)
                run.GatherStates(y);
        }
    }

    /// <summary>Puts y into the present state, concentrations that follow from states included.</summary>
    public void Scatter(ReadOnlySpan<double> y)
    {
        foreach (var equations in _blocks)
        {
            y.Slice(equations.Voltages, equations.Block.SegmentCount).CopyTo(VoltagesOf(equations));
            foreach (var run in equations.States)
                run.ScatterStates(y);
        }

        KernelCall.RunAll(_followStates, Clock);
    }

    /// <summary>Makes tables ready for a time, ms: before the first evaluation of a step.</summary>
    public void PrepareTables(double time)
    {
        SetClock(time, Clock.TimeStep);
        foreach (var (kernel, frame) in _tables)
            kernel(frame, 0, 0, Clock);
    }

    /// <summary>Does what precedes a step: tables, and what mechanisms compute from step to step without equations.</summary>
    /// <param name="time">The step's start, ms.</param>
    /// <param name="step">The step before, ms.</param>
    public void BeginStep(double time, double step)
    {
        Clock.TimeStep = step;
        PrepareTables(time);
        KernelCall.RunAll(_advance, Clock);
    }

    public void Evaluate(double time, double step, ReadOnlySpan<double> y, Span<double> derivatives)
    {
        SetClock(time, step == 0 ? NoStep : step);
        if (_model.HasContinuousPlayback)
            _model.FollowPlaybacks(time);
        Scatter(y);
        foreach (var equations in _blocks)
            MasslessNodes.Balance(_layout.Matrix, equations, Clock);
        _model.Transfers.Run();
        KernelCall.RunAll(_beforeCurrents, Clock);
        foreach (var equations in _blocks)
            Evaluate(equations, derivatives);
        KernelCall.RunAll(_afterSolve, Clock);
    }

    /// <summary>Copies the derivatives of the last evaluation.</summary>
    public void GatherDerivatives(Span<double> derivatives)
    {
        foreach (var equations in _blocks)
        {
            RhsOf(equations).CopyTo(derivatives[equations.Voltages..]);
            foreach (var run in equations.States)
                run.GatherDerivatives(derivatives);
        }
    }

    public void Solve(double gamma, Span<double> b, int stiffness = 2)
    {
        if (stiffness == 0)
            return;
        Clock.TimeStep = gamma;
        foreach (var equations in _blocks)
        {
            SolveVoltages(equations, 1 / gamma, b);
            if (stiffness == 2)
                SolveStates(equations, gamma, b);
        }
    }

    private void Evaluate(BlockEquations equations, Span<double> derivatives)
    {
        var (matrix, block) = (_layout.Matrix, equations.Block);
        var membraneCurrents = _model.MembraneCurrentsOf(_layout);
        TreeSolver.Clear(matrix, block);
        if (membraneCurrents is null)
            KernelCall.RunAll(equations.Currents, Clock);
        else
            HoldCurrents(equations, membraneCurrents);
        TreeSolver.AddAxialTerms(matrix, block);
        DiagonalOf(block).CopyTo(_diagonal.AsSpan(block.First - FirstNode));
        KernelCall.RunAll(equations.Derivatives, Clock);
        foreach (var diffusion in equations.Diffusions)
            diffusion.AddFluxes(Clock);
        membraneCurrents?.FinishWithCapacitance(block);
        CapacitancePass.DivideByCapacitance(_layout.Capacitance, block.Capacitance);
        if (derivatives.IsEmpty)
            return;
        RhsOf(equations).CopyTo(derivatives[equations.Voltages..]);
        foreach (var run in equations.States)
            run.GatherDerivatives(derivatives);
    }

    /// <summary>Computes the currents and holds those through the membrane, without electrodes.</summary>
    private void HoldCurrents(BlockEquations equations, MembraneCurrents membraneCurrents)
    {
        var block = equations.Block;
        membraneCurrents.Begin(block);
        foreach (var call in equations.Currents)
        {
            var isElectrode = call.Frame.Type.IsElectrode;
            if (isElectrode)
                membraneCurrents.BeforeElectrode(block);
            call.Run(Clock);
            if (isElectrode)
                membraneCurrents.AfterElectrode(block);
        }

        membraneCurrents.Hold(block);
    }

    private void SolveVoltages(BlockEquations equations, double perStep, Span<double> b)
    {
        var (matrix, block) = (_layout.Matrix, equations.Block);
        _diagonal.AsSpan(block.First - FirstNode, block.Extent).CopyTo(DiagonalOf(block));
        CapacitancePass.AddConductance(_layout.Capacitance, block.Capacitance, perStep);
        var part = b.Slice(equations.Voltages, block.SegmentCount);
        part.CopyTo(RhsOf(equations));
        CapacitancePass.MultiplyByCapacitance(_layout.Capacitance, block.Capacitance, perStep);
        _layout.Capacitance.State.AsSpan(_layout.Capacitance.Rhs + block.FirstMassless, block.MasslessCount).Clear();
        TreeSolver.Eliminate(matrix, block);
        TreeSolver.Substitute(matrix, block);
        RhsOf(equations).CopyTo(part);
    }

    private void SolveStates(BlockEquations equations, double gamma, Span<double> b)
    {
        foreach (var run in equations.States)
            run.ScatterDerivatives(b);
        KernelCall.RunAll(equations.Solutions, Clock);
        foreach (var diffusion in equations.Diffusions)
            diffusion.SolveFluxes(Clock, gamma);
        foreach (var run in equations.States)
            run.GatherDerivatives(b);
    }

    private Span<double> VoltagesOf(BlockEquations equations) =>
        _layout.Capacitance.State.AsSpan(_layout.Capacitance.Voltage + equations.Block.First, equations.Block.SegmentCount);

    private Span<double> RhsOf(BlockEquations equations) =>
        _layout.Capacitance.State.AsSpan(_layout.Capacitance.Rhs + equations.Block.First, equations.Block.SegmentCount);

    private Span<double> DiagonalOf(CellBlock block) =>
        _layout.Capacitance.State.AsSpan(_layout.Capacitance.D + block.First, block.Extent);

    private void SetClock(double time, double step)
    {
        _model.SetClock(Clock, time);
        Clock.TimeStep = step;
    }
}

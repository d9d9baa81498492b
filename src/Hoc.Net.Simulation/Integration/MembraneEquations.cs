using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// The equations of a model, or of one of its cells: balances of currents, and the equations that mechanisms have for their states. It is good until the next change of
/// structure.
/// </summary>
/// <remarks>
/// The vector of unknowns holds, block after block, voltages of nodes (mV) and then, mechanism by mechanism in the order of summation, state by state, those of
/// all instances: columns of the state block, so that copying is fast. <see cref="Order"/> tells NEURON's order.
/// </remarks>
internal abstract partial class MembraneEquations
{
    private readonly double[] _scales;
    private readonly KernelCall[] _followStates;
    private readonly KernelCall[] _beforeCurrents;
    private readonly KernelCall[] _afterSolve;
    private readonly KernelCall[] _beforeStep;
    private readonly KernelCall[] _advance;
    private readonly (Kernel Kernel, KernelFrame Frame)[] _tables;
    private readonly (Kernel Kernel, KernelFrame Frame)[] _tablesOfSteps; // which may have to be made anew

    /// <param name="model">The model.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="blocks">Those of the cells.</param>
    /// <param name="voltageCount">The number of a block's voltages among the unknowns.</param>
    /// <param name="outsideCount">The number of unknowns that follow those of all blocks.</param>
    /// <param name="ranks">NEURON's order of nodes.</param>
    protected MembraneEquations(
        Model model, Layout layout, ReadOnlySpan<CellBlock> blocks, Func<CellBlock, int> voltageCount, int outsideCount, NodeRanks ranks)
    {
        (Model, Layout, _ranks) = (model, layout, ranks);
        foreach (var frame in layout.Frames)
            if (frame.Type.VariableStepObstacle is { } obstacle)
                throw new NoVariableStepException(frame.Type.Name, obstacle);
        var count = 0;
        Blocks = new BlockEquations[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
            Blocks[i] = BlockEquations.Of(layout, blocks[i], voltageCount(blocks[i]), ref count);
        Count = count + outsideCount;
        _scales = new double[Count];
        _followStates = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.FollowStates);
        _beforeCurrents = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.BeforeCurrents);
        _afterSolve = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.AfterSolve);
        _beforeStep = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.BeforeStep);
        _advance = KernelCall.Over(layout, blocks, static frame => frame.Type.Kernels.VariableAdvance);
        _tables = [.. layout.Frames.Where(static frame => frame.Type.Kernels.Prepare is not null).Select(static frame => (frame.Type.Kernels.Prepare!, frame))];
        _tablesOfSteps = TablesOfSteps(layout, blocks);
        ReadTolerances();
    }

    /// <summary>The number of unknowns.</summary>
    public int Count { get; }

    /// <summary>For each unknown the factor of the absolute tolerance.</summary>
    public ReadOnlySpan<double> ToleranceScales => _scales;

    /// <summary>False after a change of structure: then it is of no more use.</summary>
    public bool IsCurrent => ReferenceEquals(Layout, Model.Ready());

    /// <summary>Time, step and temperature as mechanisms see them.</summary>
    public Clock Clock { get; } = new();

    /// <summary>Who is told of the times at which equations jump.</summary>
    public IDiscontinuities? Discontinuities
    {
        get => Clock.Discontinuities;
        set => Clock.Discontinuities = value;
    }

    /// <summary>True where an evaluation leaves nothing behind that the next one sees, so that one whose results nobody looks at may be left out.</summary>
    public virtual bool ForgetsEvaluations => false;

    /// <summary>Whether kernels run before variables are recorded.</summary>
    public bool WorksBeforeSteps => _beforeStep.Length > 0;

    /// <summary>Whether kernels run between steps.</summary>
    protected bool WorksBetweenSteps => _advance.Length > 0 || _beforeStep.Length > 0;

    protected Model Model { get; }

    protected Layout Layout { get; }

    protected BlockEquations[] Blocks { get; }

    /// <summary>The method that integrates these equations.</summary>
    public abstract IntegrationMethod CreateMethod(IntegratorSettings settings);

    /// <summary>Copies the present state to y, whose voltages are those of the membrane.</summary>
    public abstract void Gather(Span<double> y);

    /// <summary>Puts y, whose voltages are those of the membrane, into the present state, concentrations that follow from states included.</summary>
    public abstract void Scatter(ReadOnlySpan<double> y);

    /// <summary>Puts y, as <see cref="Scatter"/> does, into the present state, and computes derivatives as users see them.</summary>
    /// <param name="time">t, ms.</param>
    /// <param name="step">The last step, ms; 0 before there is any.</param>
    /// <param name="y">The state.</param>
    /// <param name="derivatives">y', per ms.</param>
    public abstract void Evaluate(double time, double step, ReadOnlySpan<double> y, Span<double> derivatives);

    /// <summary>Whether a variable is surely one of the unknowns.</summary>
    /// <param name="address">Where it lies.</param>
    public virtual bool IsUnknown(int address) => false;

    /// <summary>Copies the derivatives of the last evaluation.</summary>
    public abstract void GatherDerivatives(Span<double> derivatives);

    /// <summary>Makes all tables ready for a time, ms: before the first evaluation.</summary>
    public void PrepareTables(double time) => PrepareTables(_tables, time);

    /// <summary>Does what precedes a step: tables, and what mechanisms compute from step to step without equations.</summary>
    /// <param name="time">The step's start, ms.</param>
    /// <param name="step">The step before, ms.</param>
    public void BeginStep(double time, double step)
    {
        Clock.TimeStep = step;
        PrepareTables(_tablesOfSteps, time);
        KernelCall.RunAll(_advance, Clock);
    }

    /// <summary>Runs what mechanisms do before variables are recorded.</summary>
    public void RunBeforeStep() => KernelCall.RunAll(_beforeStep, Clock);

    protected void FollowStates() => KernelCall.RunAll(_followStates, Clock);

    protected void RunBeforeCurrents() => KernelCall.RunAll(_beforeCurrents, Clock);

    protected void RunAfterSolve() => KernelCall.RunAll(_afterSolve, Clock);

    protected void GatherStates(Span<double> y)
    {
        foreach (var equations in Blocks)
            foreach (var run in equations.States)
                run.GatherStates(y);
    }

    protected void ScatterStates(ReadOnlySpan<double> y)
    {
        foreach (var equations in Blocks)
            foreach (var run in equations.States)
                run.ScatterStates(y);
    }

    /// <summary>Adds what mechanisms let flow to the block's right-hand sides and diagonals.</summary>
    protected void AddCurrents(BlockEquations equations)
    {
        if (Model.MembraneCurrentsOf(Layout) is { } membraneCurrents)
            HoldCurrents(equations, membraneCurrents);
        else
            KernelCall.RunAll(equations.Currents, Clock);
    }

    /// <summary>Computes the derivatives of the block's states.</summary>
    protected void ComputeDerivatives(BlockEquations equations)
    {
        KernelCall.RunAll(equations.Derivatives, Clock);
        foreach (var diffusion in equations.Diffusions)
            diffusion.AddFluxes(Clock);
    }

    protected void SolveStates(BlockEquations equations, double gamma, Span<double> b)
    {
        foreach (var run in equations.States)
            run.ScatterDerivatives(b);
        KernelCall.RunAll(equations.Solutions, Clock);
        foreach (var diffusion in equations.Diffusions)
            diffusion.SolveFluxes(Clock, gamma);
        foreach (var run in equations.States)
            run.GatherDerivatives(b);
    }

    protected Span<double> VoltagesOf(CellBlock block) => Part(Layout.Capacitance.Voltage + block.First, block.SegmentCount);

    protected Span<double> RhsOf(CellBlock block) => Part(Layout.Capacitance.Rhs + block.First, block.SegmentCount);

    protected Span<double> DiagonalOf(CellBlock block) => Part(Layout.Capacitance.D + block.First, block.Extent);

    protected Span<double> Part(int address, int count) => Layout.Capacitance.State.AsSpan(address, count);

    protected void SetClock(double time, double step)
    {
        Model.SetClock(Clock, time);
        Clock.TimeStep = step;
    }

    /// <summary>Those of mechanisms in the cells, and of artificial cells.</summary>
    private static (Kernel Kernel, KernelFrame Frame)[] TablesOfSteps(Layout layout, ReadOnlySpan<CellBlock> blocks)
    {
        var tables = new List<(Kernel, KernelFrame)>();
        for (var f = 0; f < layout.Frames.Length; f++)
        {
            var frame = layout.Frames[f];
            if (frame.Type is { Kernels.Prepare: { } prepare, StepTraits.IsPrepared: true } && (frame.Type.Kind == MechanismKind.ArtificialCell || HasRows(blocks, f)))
                tables.Add((prepare, frame));
        }

        return [.. tables];
    }

    private static bool HasRows(ReadOnlySpan<CellBlock> blocks, int frame)
    {
        foreach (var block in blocks)
            if (block.Ranges[frame].Count > 0)
                return true;
        return false;
    }

    private void PrepareTables((Kernel Kernel, KernelFrame Frame)[] tables, double time)
    {
        SetClock(time, Clock.TimeStep);
        foreach (var (kernel, frame) in tables)
            kernel(frame, 0, 0, Clock);
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
}

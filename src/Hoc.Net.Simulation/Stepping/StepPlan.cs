using System.Runtime.ExceptionServices;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// How a layout is taken through a step, and by which threads. Where mechanisms touch nothing but their own rows, a block goes through all passes while it is
/// in the cache, and threads own blocks. A mechanism whose instances depend on each other (<see cref="StepTraits"/>) is computed for all blocks in their order,
/// when all have come so far: as if all of a step's kernels ran one after another over the whole model.
/// </summary>
/// <remarks>What is computed in which order does not depend on the number of threads, so the results don't either.</remarks>
internal sealed class StepPlan
{
    private readonly CellBlock[] _blocks;
    private readonly BlockStepper _whole;
    private readonly ThreadShares? _shares;
    private readonly StepPhase[] _toCurrents;
    private readonly StepPhase[] _toMembraneCurrents; // as far, and they are held
    private readonly StepPhase[] _toFinish; // of membrane currents
    private readonly StepPhase[] _toSolution;
    private readonly StepPhase[] _toVoltages;
    private readonly StepPhase[] _toStates;
    private readonly StepPhase[] _all;
    private double _perStep;

    public StepPlan(Model model, Layout layout, MembraneCurrents? membraneCurrents, int threads)
    {
        (Layout, MembraneCurrents) = (layout, membraneCurrents);
        _blocks = layout.Blocks;
        _whole = new(layout, null, membraneCurrents);
        var isOrdered = OrderedFrames(layout);
        var currents = CurrentPasses(layout, membraneCurrents);
        StepPass[] solution = [new(StepPassKind.Solution)];
        var finish = When(membraneCurrents is not null, StepPassKind.FinishMembraneCurrents);
        StepPass[] voltages = [.. currents, .. solution, .. finish];
        var states = StatePasses(layout);
        _toCurrents = Phases(CurrentPasses(layout, null), isOrdered, false);
        _toMembraneCurrents = membraneCurrents is null ? _toCurrents : Phases(currents, isOrdered, false);
        _toSolution = Phases(solution, isOrdered, false);
        _toFinish = Phases(finish, isOrdered, false);
        _toVoltages = Phases(voltages, isOrdered, false);
        _toStates = Phases(states, isOrdered, true);
        _all = Phases([.. voltages, new(StepPassKind.ClockToEnd), .. states], isOrdered, false);
        if (_all is [{ IsOrdered: false }] && StepWindow.Suits(layout))
            Window = new(model, layout, _all[0].Passes);
        if (threads > 1 && _blocks.Length > 1 && layout.Coupled is null)
            _shares = new(model, layout, membraneCurrents, isOrdered, threads);
    }

    /// <summary>The layout that it is for.</summary>
    public Layout Layout { get; }

    /// <summary>Where membrane currents are computed in each step; null where they are not.</summary>
    public MembraneCurrents? MembraneCurrents { get; }

    /// <summary>How blocks go through several steps alone; null where they may not.</summary>
    public StepWindow? Window { get; }

    /// <summary>The clock of whatever is computed on one thread.</summary>
    public Clock Clock => _whole.Clock;

    /// <summary>The seconds that each thread has computed since the plan was made.</summary>
    public Span<double> BusySeconds => _shares is null ? [] : _shares.BusySeconds;

    /// <summary>The thread that a block belongs to.</summary>
    public int ThreadOf(int block) => _shares?.MemberOf(block) ?? 0;

    /// <summary>Begins a step: tables and the like are ready.</summary>
    /// <param name="end">The end of the step, ms.</param>
    /// <param name="perStep">1/Δt, or 2/Δt for a second-order step, 1/ms.</param>
    /// <param name="order">The order of the method, as users set it.</param>
    public void Begin(double end, double perStep, int order)
    {
        _perStep = perStep;
        _whole.Begin(end, perStep, order);
        _shares?.Begin(_whole.Clock, end, perStep, order);
    }

    /// <summary>Computes currents and conductances at a time, ms.</summary>
    public void SetUpMatrix(double time) => SetUpMatrix(_toCurrents, time);

    /// <summary>Computes the membrane currents of a state that does not change yet.</summary>
    /// <param name="membraneCurrents">Those of the plan.</param>
    /// <param name="time">The time, ms.</param>
    public void InitializeMembraneCurrents(MembraneCurrents membraneCurrents, double time)
    {
        SetUpMatrix(_toMembraneCurrents, time);
        foreach (var block in _blocks)
            membraneCurrents.FinishAtRest(block);
    }

    /// <summary>Advances the voltages of all blocks.</summary>
    /// <param name="middle">The middle of the step, ms.</param>
    public void AdvanceVoltages(double middle)
    {
        if (Layout.Coupled is not { } coupled)
        {
            Run(_toVoltages, middle, middle);
            return;
        }

        SetUpMatrix(_toMembraneCurrents, middle);
        Run(_toSolution, middle, middle);
        coupled.Solve();
        foreach (var block in coupled.Blocks)
            _whole.UseSolution(block);
        coupled.Update();
        foreach (var block in coupled.Blocks)
            _whole.ComputeCapacitiveCurrent(block);
        Run(_toFinish, middle, middle);
    }

    /// <summary>Advances the states of all blocks, with the new voltages.</summary>
    /// <param name="end">The end of the step, ms.</param>
    public void AdvanceStates(double end)
    {
        Layout.Coupled?.ShowInside();
        Run(_toStates, end, end);
    }

    /// <summary>Advances voltages and states of all blocks. Cells that are coupled to something outside their trees reach the solution together.</summary>
    /// <param name="middle">The middle of the step, ms.</param>
    /// <param name="end">The end of the step, ms.</param>
    public void Advance(double middle, double end)
    {
        if (Layout.Coupled is null)
        {
            Run(_all, middle, end);
            return;
        }

        AdvanceVoltages(middle);
        AdvanceStates(end);
    }

    /// <summary>Takes all blocks through the steps of the window.</summary>
    /// <returns>How many steps are to be gone through singly instead, from where the window began; 0 for none.</returns>
    public int Run(StepWindow window)
    {
        window.Prepare();
        if (_shares is not null)
            _shares.Run(window);
        else
            for (var b = 0; b < _blocks.Length; b++)
                window.Run(_whole, b);
        _whole.Clock.Time = window.Times.Last;
        return window.Finish();
    }

    private void SetUpMatrix(StepPhase[] phases, double time)
    {
        Layout.Coupled?.Begin();
        Run(phases, time, time);
        Layout.Coupled?.Complete(_perStep);
    }

    private void Run(StepPhase[] phases, double start, double end)
    {
        foreach (var phase in phases)
        {
            var time = phase.StartsAtEnd ? end : start;
            if (_shares is null || phase.IsOrdered)
                RunInOrder(phase, time);
            else
                _shares.Run(phase, time);
        }

        _whole.Clock.Time = end;
    }

    /// <summary>Where blocks do not depend on each other, a mistake in one does not keep the others from the step: threads would not wait for it either.</summary>
    private void RunInOrder(StepPhase phase, double time)
    {
        Exception? mistake = null;
        foreach (var block in _blocks)
        {
            try
            {
                _whole.Clock.Time = time;
                _whole.Run(phase.Passes, block);
            }
            catch (Exception e) when (!phase.IsOrdered && e is not OutOfMemoryException)
            {
                mistake ??= e;
            }
        }

        if (mistake is not null)
            ExceptionDispatchInfo.Throw(mistake);
    }

    /// <summary>
    /// The mechanisms whose kernels must go through the blocks in order. Instances that depend on each other but lie in one block are computed in order anyway.
    /// </summary>
    private static bool[] OrderedFrames(Layout layout)
    {
        var isOrdered = new bool[layout.Frames.Length];
        if (layout.Blocks.Length == 1)
            return isOrdered;
        var reaches = false;
        for (var f = 0; f < isOrdered.Length; f++)
        {
            var traits = layout.Frames[f].Type.StepTraits;
            isOrdered[f] = traits.IsOrdered;
            reaches |= traits.Reaches;
        }

        var touched = layout.Blocks.Count(block => block.Ranges.Where((rows, f) => isOrdered[f] && rows.Count > 0).Any());
        return reaches || touched > 1 ? isOrdered : new bool[isOrdered.Length];
    }

    private static StepPass[] CurrentPasses(Layout layout, MembraneCurrents? membraneCurrents)
    {
        var currents = Kernels(layout, static kernels => kernels.Currents);
        return
        [
            new(StepPassKind.Clear),
            .. When(membraneCurrents is not null, StepPassKind.BeginMembraneCurrents),
            .. Kernels(layout, static kernels => kernels.BeforeCurrents),
            .. membraneCurrents is null ? currents : currents.SelectMany(pass => layout.Frames[pass.Frame].Type.IsElectrode ? Around(pass) : [pass]),
            new(StepPassKind.Capacitance),
            .. When(membraneCurrents is not null, StepPassKind.HoldMembraneCurrents),
            new(StepPassKind.CableTerms),
        ];
    }

    private static StepPass[] Around(StepPass electrode) => [new(StepPassKind.BeforeElectrode), electrode, new(StepPassKind.AfterElectrode)];

    private static StepPass[] StatePasses(Layout layout) =>
    [
        .. Kernels(layout, static kernels => kernels.Advance).Select(pass => pass with { InHalfStep = layout.Frames[pass.Frame].Type.Kernels.AdvanceSecondOrder }),
        .. When(layout.Blocks.Any(static block => block.Diffusions.Length > 0), StepPassKind.Diffusion),
        .. Kernels(layout, static kernels => kernels.AfterSolve),
    ];

    private static StepPass[] When(bool condition, StepPassKind kind) => condition ? [new(kind)] : [];

    private static IEnumerable<StepPass> Kernels(Layout layout, Func<KernelSet, Kernel?> pick) => layout.Frames
        .Select((frame, f) => new StepPass(StepPassKind.Kernel, f, pick(frame.Type.Kernels)))
        .Where(static pass => pass.Kernel is not null);

    private StepPhase[] Phases(StepPass[] passes, bool[] isOrdered, bool startsAtEnd)
    {
        var phases = new List<StepPhase>();
        var open = new List<StepPass>();
        var openIsOrdered = false;
        foreach (var pass in passes)
        {
            var ordered = pass.Kind == StepPassKind.Kernel ? isOrdered[pass.Frame]
                : pass.Kind == StepPassKind.Diffusion && Layout.Frames.Where((frame, f) => isOrdered[f] && !frame.Type.Diffusions.IsEmpty).Any();
            if (open.Count > 0 && ordered != openIsOrdered)
                Close();
            openIsOrdered = ordered;
            open.Add(pass);
        }

        if (open.Count > 0)
            Close();
        return [.. phases];

        void Close()
        {
            // Two mechanisms in order are computed one after the other for all blocks, so each is a phase.
            if (openIsOrdered)
                phases.AddRange(open.Select(pass => new StepPhase([pass], true, startsAtEnd)));
            else
                phases.Add(new([.. open], false, startsAtEnd));
            startsAtEnd |= open.Exists(static pass => pass.Kind == StepPassKind.ClockToEnd);
            open.Clear();
        }
    }
}

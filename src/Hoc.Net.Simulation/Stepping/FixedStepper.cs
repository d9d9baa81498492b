using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// The fixed step. Its order is: thresholds at t; events up to t + Δt/2; random numbers; t += Δt/2; played variables; currents and
/// conductances; solution; ionic currents to second order; voltages; t += Δt/2; played variables; states with the new voltages;
/// diffusion along sections; after-solve passes; samples; events up to t. Time is a sum of halves, never n·Δt. The model's time changes at the very end: what
/// events see of it before is the start of the step, as in NEURON.
/// </summary>
internal sealed class FixedStepper(Model model)
{
    private readonly Clock _clock = new();
    private double _timeStep = -1; // ms, that _perStep belongs to
    private double _perStep; // 1/ms
    private Layout? _prepared; // the last one
    private KernelFrame[] _changing = []; // frames whose tables may have to be made anew
    private StepPlan? _plan;
    private int _threads; // that it is for
    private int _pins; // the version of the threads named for cells that it is for

    /// <summary>How the model is stepped at present; null before the first step.</summary>
    public StepPlan? Current => _plan;

    /// <summary>How a layout is stepped.</summary>
    public StepPlan PlanOf(Layout layout)
    {
        var membraneCurrents = model.MembraneCurrentsOf(layout);
        if (_plan?.Layout != layout || _plan.MembraneCurrents != membraneCurrents || _threads != model.ThreadCount || _pins != model.PinVersion)
            (_plan, _threads, _pins) = (new(model, layout, membraneCurrents, model.ThreadCount), model.ThreadCount, model.PinVersion);
        return _plan;
    }

    /// <summary>Forgets the time step, so that a change of the method takes effect.</summary>
    public void Reset() => _timeStep = -1;

    /// <summary>Takes one step, or so many towards a time, ms, as need nobody between them.</summary>
    /// <param name="until">The end of the run, ms.</param>
    /// <param name="most">The most steps.</param>
    /// <returns>The number of steps.</returns>
    public int Advance(double until, int most)
    {
        model.Ready();
        var start = model.Time;
        model.Exchange.Check(start);
        if (most > 1 && TryAdvance(until, most, out var steps))
            return steps;
        Step(start);
        return 1;
    }

    /// <summary>Takes one window of steps after another, as long as no threshold is crossed where one ends and the next begins: nothing else comes between them.</summary>
    private bool TryAdvance(double until, int most, out int steps)
    {
        steps = 0;
        var layout = model.Ready();
        if (_plan?.Layout != layout || PlanOf(layout).Window is not { } window)
            return false;
        SetTimeStep();
        most = Math.Min(most, StepWindow.MostInARow(model.Store.Nodes.Extent));
        while (steps < most && window.TryBegin(model.Time, _timeStep, until, most - steps))
        {
            Prepare(layout, window.Times.Middle(0));
            var single = Plan(layout, window.Times.End(0)).Run(window);
            if (single > 0)
            {
                StepSingly(single);
                steps += single;
                return true;
            }

            steps += window.Times.Count;
            _clock.Time = model.Time;
            if (!window.EndsQuietly || model.Ready() != layout)
                return true;
        }

        return steps > 0;
    }

    private void StepSingly(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            if (step > 0)
                model.Exchange.Check(model.Time);
            Step(model.Time);
        }
    }

    private void Step(double start)
    {
        model.DeliverUntil(start + 0.5 * model.TimeStep);
        model.PlayRandomNumbers();
        var layout = model.Ready();
        SetTimeStep();

        var half = 0.5 * _timeStep;
        var middle = start + half;
        var end = middle + half;
        Prepare(layout, middle);
        var plan = Plan(layout, end);
        if (model.HasContinuousPlayback || model.Transfers.IsActive)
            StepInHalves(plan, middle, end);
        else
            plan.Advance(middle, end);
        _clock.Time = end;
        RunAll(layout, static kernels => kernels.BeforeStep);
        model.Sample(end);
        model.DeliverUntil(end);
        model.Time = end;
        model.EndStep();
    }

    public void EvaluateCurrents()
    {
        var layout = model.Ready();
        SetTimeStep();
        Prepare(layout, model.Time);
        var plan = Plan(layout, model.Time);
        plan.SetUpMatrix(model.Time);
    }

    /// <summary>Computes the membrane currents of the state at the start of a run, where they are asked for.</summary>
    public void InitializeMembraneCurrents()
    {
        var layout = model.Ready();
        if (model.MembraneCurrentsOf(layout) is { } membraneCurrents)
            Plan(layout, model.Time).InitializeMembraneCurrents(membraneCurrents, model.Time);
    }

    /// <summary>Makes tables and the like ready for a time, and sets the clock to it. After the first time for a layout only what may change.</summary>
    public void Prepare(Layout layout, double time)
    {
        SetClock(time);
        var frames = _prepared == layout ? _changing : layout.Frames;
        foreach (var frame in frames)
            frame.Type.Kernels.Prepare?.Invoke(frame, 0, 0, _clock);
        if (_prepared == layout)
            return;
        _changing = Array.FindAll(layout.Frames, static frame => frame.Type.StepTraits.IsPrepared);
        _prepared = layout;
    }

    /// <summary>Initialises the artificial cells, at the clock's time.</summary>
    public void InitializeCells(Layout layout)
    {
        foreach (var (frame, rows) in layout.Cells)
        {
            frame.Type.Kernels.Prepare?.Invoke(frame, 0, 0, _clock);
            if (frame.Type.Kernels.Initialize is { } initialize)
                Invoke(initialize, frame, rows);
        }
    }

    /// <summary>Runs one kind of kernel for all mechanisms in all blocks.</summary>
    public void RunAll(Layout layout, Func<KernelSet, Kernel?> pick)
    {
        for (var f = 0; f < layout.Frames.Length; f++)
        {
            if (pick(layout.Frames[f].Type.Kernels) is not { } kernel)
                continue;
            foreach (var block in layout.Blocks)
                Invoke(kernel, block.Frames[f], block.Ranges[f]);
        }
    }

    /// <summary>With a polygon to follow, or with gap junctions, all blocks must reach the middle before any goes on.</summary>
    private void StepInHalves(StepPlan plan, double middle, double end)
    {
        model.FollowPlaybacks(middle);
        plan.AdvanceVoltages(middle);
        model.Transfers.Run(plan.Layout);
        model.FollowPlaybacks(end);
        plan.AdvanceStates(end);
    }

    /// <summary>The plan of a step that ends at a time, ms.</summary>
    private StepPlan Plan(Layout layout, double end)
    {
        var plan = PlanOf(layout);
        _clock.CopyTo(plan.Clock);
        plan.Begin(end, _perStep, model.SecondOrder);
        return plan;
    }

    private void Invoke(Kernel kernel, KernelFrame frame, RowRange rows)
    {
        if (rows.Count > 0)
            kernel(frame, rows.First, rows.Count, _clock);
    }

    private void SetClock(double time) => model.SetClock(_clock, time);

    private void SetTimeStep()
    {
        if (model.TimeStep == _timeStep)
            return;
        _timeStep = model.TimeStep;
        _perStep = (model.SecondOrder == 0 ? 1 : 2) / _timeStep;
    }
}

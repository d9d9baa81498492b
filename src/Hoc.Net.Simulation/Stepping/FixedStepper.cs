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

    /// <summary>Forgets the time step, so that a change of the method takes effect.</summary>
    public void Reset() => _timeStep = -1;

    public void Step()
    {
        var layout = model.Ready();
        var start = model.Time;
        model.Exchange.Check(start);
        model.DeliverUntil(start + 0.5 * model.TimeStep);
        model.PlayRandomNumbers();
        layout = model.Ready();
        SetTimeStep();

        var half = 0.5 * _timeStep;
        var middle = start + half;
        var end = middle + half;
        Prepare(layout, middle);
        if (model.HasContinuousPlayback || model.Transfers.IsActive)
            StepInHalves(layout, middle, end);
        else
            StepByBlocks(layout, middle, end);
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
        layout.Coupled?.Begin();
        foreach (var block in layout.Blocks)
            SetUpMatrix(layout, block);
        layout.Coupled?.Complete(_perStep);
    }

    /// <summary>Makes tables and the like ready for a time, and sets the clock to it.</summary>
    public void Prepare(Layout layout, double time)
    {
        SetClock(time);
        foreach (var frame in layout.Frames)
            frame.Type.Kernels.Prepare?.Invoke(frame, 0, 0, _clock);
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
    private void StepInHalves(Layout layout, double middle, double end)
    {
        model.FollowPlaybacks(middle);
        foreach (var block in layout.Blocks)
            if (!block.IsCoupled)
                AdvanceVoltage(layout, block);
        AdvanceCoupledVoltages(layout);
        model.Transfers.Run();
        model.FollowPlaybacks(end);
        SetClock(end);
        layout.Coupled?.ShowInside();
        foreach (var block in layout.Blocks)
            AdvanceStates(layout, block);
    }

    /// <summary>All passes over one block while it is in the cache, then the next.</summary>
    private void StepByBlocks(Layout layout, double middle, double end)
    {
        foreach (var block in layout.Blocks)
        {
            if (block.IsCoupled)
                continue;
            _clock.Time = middle;
            AdvanceVoltage(layout, block);
            _clock.Time = end;
            AdvanceStates(layout, block);
        }

        if (layout.Coupled is not { } coupled)
            return;
        _clock.Time = middle;
        AdvanceCoupledVoltages(layout);
        _clock.Time = end;
        coupled.ShowInside();
        foreach (var block in coupled.Blocks)
            AdvanceStates(layout, block);
    }

    /// <summary>All coupled cells reach the solution together.</summary>
    private void AdvanceCoupledVoltages(Layout layout)
    {
        if (layout.Coupled is not { } coupled)
            return;
        coupled.Begin();
        foreach (var block in coupled.Blocks)
            SetUpMatrix(layout, block);
        coupled.Complete(_perStep);
        coupled.Solve();
        var order = model.SecondOrder;
        foreach (var block in coupled.Blocks)
        {
            if (order == 2)
                CorrectIonCurrents(layout, block);
            TreeSolver.Update(layout.Matrix, block, order == 0 ? 1 : 2);
        }

        coupled.Update();
        foreach (var block in coupled.Blocks)
            CapacitancePass.ComputeCurrent(layout.Capacitance, block.Capacitance, _perStep);
    }

    private void AdvanceVoltage(Layout layout, CellBlock block)
    {
        SetUpMatrix(layout, block);
        TreeSolver.Eliminate(layout.Matrix, block);
        TreeSolver.Substitute(layout.Matrix, block);
        var order = model.SecondOrder;
        if (order == 2)
            CorrectIonCurrents(layout, block);
        TreeSolver.Update(layout.Matrix, block, order == 0 ? 1 : 2);
        CapacitancePass.ComputeCurrent(layout.Capacitance, block.Capacitance, _perStep);
    }

    private void SetUpMatrix(Layout layout, CellBlock block)
    {
        TreeSolver.Clear(layout.Matrix, block);
        for (var f = 0; f < layout.Frames.Length; f++)
            if (layout.Frames[f].Type.Kernels.BeforeCurrents is { } before)
                Invoke(before, block.Frames[f], block.Ranges[f]);
        for (var f = 0; f < layout.Frames.Length; f++)
            if (layout.Frames[f].Type.Kernels.Currents is { } currents)
                Invoke(currents, block.Frames[f], block.Ranges[f]);
        CapacitancePass.AddConductance(layout.Capacitance, block.Capacitance, _perStep);
        if (block.IsCoupled)
            layout.Coupled!.AddLayers(block, _perStep);
        TreeSolver.AddAxialTerms(layout.Matrix, block);
    }

    private void AdvanceStates(Layout layout, CellBlock block)
    {
        for (var f = 0; f < layout.Frames.Length; f++)
            if (layout.Frames[f].Type.Kernels.Advance is { } advance)
                Invoke(advance, block.Frames[f], block.Ranges[f]);
        foreach (var diffusion in block.Diffusions)
            diffusion.Advance(_clock, _timeStep);
        for (var f = 0; f < layout.Frames.Length; f++)
            if (layout.Frames[f].Type.Kernels.AfterSolve is { } after)
                Invoke(after, block.Frames[f], block.Ranges[f]);
    }

    /// <summary>Second-order ionic currents: those at the middle of the step, I + dI/dV·Δv/2.</summary>
    private static void CorrectIonCurrents(Layout layout, CellBlock block)
    {
        for (var f = 0; f < layout.Frames.Length; f++)
        {
            var frame = layout.Frames[f];
            if (frame.Type.Kind != MechanismKind.Ion)
                continue;
            var (first, count) = block.Ranges[f];
            var current = frame.Columns[IonColumns.Current];
            var derivative = frame.Columns[IonColumns.CurrentDerivative];
            for (var row = first; row < first + count; row++)
                frame.State[current + row] += frame.State[derivative + row] * frame.State[frame.Rhs + frame.Nodes[row]];
        }
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

using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>What one thread does with blocks of cells: it has a clock of its own, and sees mechanisms through its frames.</summary>
/// <param name="layout">Where everything lies.</param>
/// <param name="frames">The mechanisms as a thread of several sees them, in the order of <see cref="Layout.Frames"/>; null for as each block has them.</param>
/// <param name="membraneCurrents">Where membrane currents are computed; null where no pass does.</param>
internal sealed class BlockStepper(Layout layout, KernelFrame[]? frames, MembraneCurrents? membraneCurrents)
{
    private double _end; // ms
    private double _perStep; // 1/ms
    private int _order;

    /// <summary>The clock that kernels see.</summary>
    public Clock Clock { get; } = new();

    /// <summary>Takes over what holds for all blocks of a step.</summary>
    /// <param name="end">The end of the step, ms.</param>
    /// <param name="perStep">1/Δt, or 2/Δt for a second-order step, 1/ms.</param>
    /// <param name="order">The order of the method, as users set it.</param>
    public void Begin(double end, double perStep, int order) => (_end, _perStep, _order) = (end, perStep, order);

    /// <summary>Takes a block through passes that make a step, from its middle to its end, ms.</summary>
    public void Run(StepPass[] passes, CellBlock block, double middle, double end)
    {
        (Clock.Time, _end) = (middle, end);
        Run(passes, block);
    }

    /// <summary>Takes a block through passes.</summary>
    public void Run(StepPass[] passes, CellBlock block)
    {
        foreach (var pass in passes)
            Run(pass, block);
    }

    private void Run(StepPass pass, CellBlock block)
    {
        switch (pass.Kind)
        {
            case StepPassKind.Kernel:
                if (_order != 0 && pass.InHalfStep is { } half)
                    RunInHalfStep(half, pass.Frame, block);
                else
                    Run(pass.Kernel!, pass.Frame, block);
                break;
            case StepPassKind.Clear:
                TreeSolver.Clear(layout.Matrix, block);
                break;
            case StepPassKind.Capacitance:
                CapacitancePass.AddConductance(layout.Capacitance, block.Capacitance, _perStep);
                break;
            case StepPassKind.CableTerms:
                if (block.IsCoupled)
                    layout.Coupled!.AddLayers(block, _perStep);
                TreeSolver.AddAxialTerms(layout.Matrix, block);
                break;
            case StepPassKind.Solution:
                if (!block.IsCoupled)
                    Solve(block);
                break;
            case StepPassKind.ClockToEnd:
                Clock.Time = _end;
                break;
            case StepPassKind.Diffusion:
                foreach (var diffusion in block.Diffusions)
                    diffusion.Advance(Clock, Clock.TimeStep);
                break;
            default:
                RunMembraneCurrents(pass.Kind, block);
                break;
        }
    }

    private void Run(Kernel kernel, int frame, CellBlock block)
    {
        var rows = block.Ranges[frame];
        if (rows.Count > 0)
            kernel((frames ?? block.Frames)[frame], rows.First, rows.Count, Clock);
    }

    private void RunInHalfStep(Kernel kernel, int frame, CellBlock block)
    {
        var step = Clock.TimeStep;
        Clock.TimeStep = 0.5 * step;
        Run(kernel, frame, block);
        Clock.TimeStep = step;
    }

    private void RunMembraneCurrents(StepPassKind kind, CellBlock block)
    {
        switch (kind)
        {
            case StepPassKind.BeginMembraneCurrents:
                membraneCurrents!.Begin(block);
                break;
            case StepPassKind.BeforeElectrode:
                membraneCurrents!.BeforeElectrode(block);
                break;
            case StepPassKind.AfterElectrode:
                membraneCurrents!.AfterElectrode(block);
                break;
            case StepPassKind.HoldMembraneCurrents:
                membraneCurrents!.Hold(block);
                break;
            case StepPassKind.FinishMembraneCurrents:
                membraneCurrents!.Finish(block);
                break;
        }
    }

    private void Solve(CellBlock block)
    {
        TreeSolver.Eliminate(layout.Matrix, block);
        TreeSolver.Substitute(layout.Matrix, block);
        UseSolution(block);
        ComputeCapacitiveCurrent(block);
    }

    /// <summary>Advances the voltages by the solution.</summary>
    public void UseSolution(CellBlock block)
    {
        if (_order == 2)
            CorrectIonCurrents(block);
        TreeSolver.Update(layout.Matrix, block, _order == 0 ? 1 : 2);
    }

    /// <summary>The capacitive currents follow from the solution.</summary>
    public void ComputeCapacitiveCurrent(CellBlock block) => CapacitancePass.ComputeCurrent(layout.Capacitance, block.Capacitance, _perStep);

    /// <summary>Second-order ionic currents: those at the middle of the step, I + dI/dV·Δv/2.</summary>
    private void CorrectIonCurrents(CellBlock block)
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
}

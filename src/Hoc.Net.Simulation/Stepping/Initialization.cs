using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Sets a model to its start, in this order: handlers before anything; t = 0, events dropped, random numbers, playing starts and its
/// events at 0 are delivered; voltages, and what follows them through gap junctions; handlers; mechanisms in the order of computing, artificial cells, weights of connections; handlers; events at 0; currents;
/// recordings start and take their first sample; events at 0; handlers at the very end.
/// </summary>
internal sealed class Initialization(Model model)
{
    public void Run(double? voltage)
    {
        model.NotifyInitialization(InitializationPhase.Start);
        var layout = model.Ready();
        model.Time = 0;
        model.Stepper.Reset();
        if (model.UsesVariableStep)
            model.Variable.SetTime(0);
        model.Exchange.Clear();
        model.Variable.Clear();
        model.PlayRandomNumbers();
        model.StartPlaybacks();
        model.DeliverUntil(0);
        if (voltage is { } v)
            model.Store.Block.AsSpan(model.Store.Nodes.Columns[NodeColumns.Voltage], model.Store.Nodes.Extent).Fill(v);
        model.Transfers.Run(layout);
        model.NotifyInitialization(InitializationPhase.VoltageSet);

        layout = model.Ready();
        model.Stepper.Prepare(layout, 0);
        CapacitancePass.ClearCurrent(layout.Capacitance);
        layout.Coupled?.Initialize();
        layout.Coupled?.ShowInside();
        model.Stepper.RunAll(layout, static kernels => kernels.BeforeInitialize);
        if (model.SecondOrder == 0)
            model.Stepper.RunAll(layout, static kernels => kernels.Initialize);
        else
            model.Stepper.RunAll(layout, static kernels => kernels.InitializeSecondOrder ?? kernels.Initialize);
        model.Stepper.InitializeCells(layout);
        InitializeCircuits(layout);
        model.Stepper.RunAll(layout, static kernels => kernels.AfterInitialize);
        model.Exchange.Initialize(0);
        model.NotifyInitialization(InitializationPhase.MechanismsInitialized);
        model.DeliverUntil(0);

        if (model.UsesVariableStep)
            StartVariableStep();
        else
            StartFixedStep();
        model.DeliverUntil(0);
        model.EndStep();
        model.NotifyInitialization(InitializationPhase.End);
    }

    private void InitializeCircuits(Layout layout)
    {
        if (model.Circuits.Count == 0)
            return;
        if (model.SecondOrder != 0)
            throw new CircuitException("asks for secondorder 0", "Set secondorder = 0 before finitialize().");
        layout.Coupled!.InitializeCircuits();
    }

    private void StartFixedStep()
    {
        model.EvaluateCurrents();
        model.Stepper.InitializeMembraneCurrents();
        model.StartRecordings();
        model.Stepper.RunAll(model.Ready(), static kernels => kernels.BeforeStep);
        model.Sample(0);
    }

    /// <summary>The variable step takes the first sample when it begins.</summary>
    private void StartVariableStep()
    {
        model.Variable.Restart(0);
        model.StartRecordings();
    }
}

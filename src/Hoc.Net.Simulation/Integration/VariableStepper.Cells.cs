using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Recorders;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Integration;

/// <content>What belongs to which integrator.</content>
internal sealed partial class VariableStepper
{
    /// <summary>The integrator of the cell of a point process; null for an artificial cell, and with the fixed step.</summary>
    public CellIntegrator? IntegratorOf(PointProcess process)
    {
        if (!IsActive || _integrators.Length == 0 || process.Type.Kind == MechanismKind.ArtificialCell || process.Section is null)
            return null;
        if (!IsLocal)
            return Whole;
        return OfNode(model.FrameOf(process.Type).Nodes[process.Row]);
    }

    /// <summary>Shows the state of the cell of a point process at a time, ms, at which it is about to jump.</summary>
    public void Interrupt(PointProcess process, double time)
    {
        if (IntegratorOf(process) is { } integrator)
            Interrupt(integrator, time);
    }

    /// <summary>Shows the state of the model, which is about to jump, at a time, ms.</summary>
    public void Interrupt(double time)
    {
        if (IsActive && !IsLocal)
            Interrupt(Whole, time);
    }

    /// <summary>Shows the state of the cell whose variable is about to jump, at the time of that, ms.</summary>
    public void Interrupt(VariableReference variable, double time)
    {
        if (IsActive && OwnerOf(variable, null) is { } integrator)
            Interrupt(integrator, time);
    }

    /// <summary>Shows the state of the cell of a point process at a time, ms.</summary>
    public void Retreat(PointProcess process, double time)
    {
        if (IntegratorOf(process) is { } integrator)
            Retreat(integrator, time);
    }

    /// <summary>Shows the state of the cell of a source at a time, ms.</summary>
    public void Retreat(EventSource source, double time)
    {
        if (IsActive && IsLocal && OwnerOf(source) is { } integrator)
            Retreat(integrator, time);
    }

    /// <summary>Shows the state of the cell of a variable at a time, ms.</summary>
    public void Retreat(Recording recording, double time)
    {
        if (IsActive && IsLocal && OwnerOf(recording.Source, recording.Beside) is { } integrator)
            Retreat(integrator, time);
    }

    /// <summary>Sends the events of thresholds that were crossed, and of conditions that were met, in the last step of an integrator.</summary>
    public void CheckThresholds(CellIntegrator integrator)
    {
        BindThresholds();
        integrator.ShowToObservers();
        foreach (var source in integrator.Thresholds)
            source.Check(model.Store.Block, integrator.Time, 0);
        model.Exchange.Watches.Check(integrator.Time, integrator.Place is null ? null : integrator);
    }

    /// <summary>Looks for crossings within the last step of an integrator, whose thresholds may not have been looked for yet: the order of conditions can change at any time.</summary>
    public void LocateCrossings(CellIntegrator integrator)
    {
        BindThresholds();
        integrator.LocateCrossings();
    }

    /// <summary>Takes the samples of what an integrator computes.</summary>
    public void Sample(CellIntegrator integrator)
    {
        if (_recordingVersion != model.RecordingVersion)
            BindRecordings();
        integrator.ShowToObservers();
        integrator.System.RunBeforeStep();
        foreach (var recording in integrator.Recordings)
            recording.Sample(model.Store.Block, integrator.Time);
    }

    private void Interrupt(CellIntegrator integrator, double time)
    {
        Retreat(integrator, time);
        integrator.Interrupt();
    }

    /// <summary>All cells together are at the time of an event already.</summary>
    private void Retreat(CellIntegrator integrator, double time)
    {
        if (integrator.Place is not { } place)
            return;
        integrator.MoveTo(time);
        _cells.Move(place, model.Time);
    }

    private void BindThresholds()
    {
        var thresholds = model.Exchange.Thresholds;
        if (_thresholdVersion == model.Exchange.ThresholdVersion)
            return;
        _thresholdVersion = model.Exchange.ThresholdVersion;
        if (!IsLocal)
        {
            Whole.Thresholds = thresholds.ToArray();
            return;
        }

        var sources = thresholds.ToArray();
        var byOwner = sources.ToLookup(OwnerOf);
        foreach (var integrator in _integrators)
            integrator.Thresholds = [.. byOwner[integrator]];
    }

    private void BindRecordings()
    {
        _recordingVersion = model.RecordingVersion;
        var recordings = model.StepRecordings;
        if (!IsLocal)
        {
            Whole.Recordings = recordings;
            return;
        }

        var byOwner = recordings.ToLookup(recording => OwnerOf(recording.Source, recording.Beside));
        foreach (var integrator in _integrators)
            integrator.Recordings = [.. byOwner[integrator]];
    }

    private CellIntegrator? OwnerOf(EventSource source) => source.Process is { } process && IntegratorOf(process) is { } integrator
        ? integrator
        : OwnerOf(source.Variable!, source.Section is { Exists: true } section ? section.At(0.5).Voltage : null);

    /// <summary>The integrator of the cell that a variable belongs to; one that belongs to none, such as the time, goes with another, or with the first cell.</summary>
    private CellIntegrator? OwnerOf(VariableReference variable, VariableReference? beside)
    {
        if (_integrators.Length == 0)
            return null;
        if (!IsLocal)
            return Whole;
        if (variable is ModelVariable { NodePosition: >= 0 and var node })
            return OfNode(node);
        if (beside is ModelVariable { NodePosition: >= 0 and var home })
            return OfNode(home);
        return Whole;
    }

    /// <summary>The integrator of the cell in whose block a node lies.</summary>
    private CellIntegrator OfNode(int position)
    {
        var blocks = model.Ready().Blocks;
        var (low, high) = (0, blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].First <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return _integrators[low];
    }
}

using Hoc.Net.Simulation.Recorders;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Simulation;

/// <content>Saved states.</content>
public sealed partial class Model
{
    /// <summary>Keeps the state of the model, to go back to it later.</summary>
    public ModelSnapshot TakeSnapshot()
    {
        Ready();
        return Saving.Take();
    }

    /// <summary>
    /// Goes back to a state. Afterwards currents and the variable step's memory are out of date: see <see cref="EvaluateCurrents"/> and
    /// <see cref="RestartIntegration"/>. Random streams go on as they are.
    /// </summary>
    /// <param name="snapshot">The state.</param>
    /// <param name="withEvents">False to leave weights, thresholds, playing and the events under way as they are.</param>
    /// <exception cref="SnapshotMismatchException">Sections, mechanisms or connections have changed since.</exception>
    public void Restore(ModelSnapshot snapshot, bool withEvents = true)
    {
        Ready();
        var saving = Saving;
        if (saving.Difference(snapshot) is { } difference)
            throw new SnapshotMismatchException(difference);
        saving.Restore(snapshot, withEvents);
    }

    /// <summary>All recordings and playbacks, oldest first.</summary>
    internal IEnumerable<IRecorder> Recorders =>
        _recordings.OfType<IRecorder>().Concat(_playbacks.OfType<IRecorder>()).OrderBy(static r => r.Order);

    internal SnapshotTaker Saving => new(this, _endIons);
}

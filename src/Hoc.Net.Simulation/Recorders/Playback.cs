using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Values given to a variable while the model runs.</summary>
public abstract class Playback : IRecorder
{
    private protected Playback(VariableReference target, SampleBuffer values)
    {
        Target = target;
        Values = values;
    }

    /// <summary>The variable that gets the values.</summary>
    public VariableReference Target { get; }

    /// <summary>The values; read anew in each run.</summary>
    public SampleBuffer Values { get; }

    /// <inheritdoc/>
    long IRecorder.Order => Order;

    /// <inheritdoc/>
    RecorderKind IRecorder.Kind => Kind;

    /// <inheritdoc/>
    ModelEvent? IRecorder.Tick => Tick;

    /// <inheritdoc/>
    int[] IRecorder.Progress => Progress;

    /// <inheritdoc/>
    void IRecorder.Resume(int[] progress, double time) => Resume(progress, time);

    internal long Order { get; set; }

    private protected abstract RecorderKind Kind { get; }

    private protected abstract ModelEvent Tick { get; }

    private protected abstract int[] Progress { get; }

    private protected abstract void Resume(int[] progress, double time);

    /// <summary>Puts the first event into the queue.</summary>
    internal abstract void Start(EventQueue queue);

    /// <summary>Sets the target for a time within a step, where the value changes between the given times.</summary>
    internal virtual void Follow(double time)
    {
    }
}

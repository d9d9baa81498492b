using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Samples of a variable, taken while the model runs. Initialising the model starts it afresh.</summary>
public abstract class Recording : IRecorder
{
    private protected Recording(VariableReference source, SampleBuffer samples)
    {
        Source = source;
        Samples = samples;
    }

    /// <summary>What is recorded.</summary>
    public VariableReference Source { get; }

    /// <summary>The samples so far.</summary>
    public SampleBuffer Samples { get; }

    /// <summary>
    /// A variable of the cell with which it is recorded when each cell has steps of its own, if what is recorded belongs to no cell, as the time.
    /// </summary>
    public VariableReference? Beside { get; set; }

    /// <summary>The value of sample i.</summary>
    public double this[int index] => Samples[index];

    /// <summary>The number of samples so far.</summary>
    public int Count => Samples.Count;

    /// <inheritdoc/>
    long IRecorder.Order => Order;

    /// <inheritdoc/>
    RecorderKind IRecorder.Kind => Kind;

    /// <inheritdoc/>
    ModelEvent? IRecorder.Tick => Tick;

    /// <inheritdoc/>
    int[] IRecorder.Progress => Progress;

    /// <inheritdoc/>
    void IRecorder.Resume(int[] progress, double time) => Resume(progress);

    internal long Order { get; set; }

    private protected abstract RecorderKind Kind { get; }

    private protected virtual ModelEvent? Tick => null;

    private protected virtual int[] Progress => [];

    private protected virtual void Resume(int[] progress)
    {
    }

    /// <summary>Empties the buffer; those that sample at times of their own put their first event into the queue.</summary>
    internal virtual void Start(EventQueue queue, double time) => Samples.Clear();
}

namespace Hoc.Net.Simulation.Events;

/// <summary>Watches a variable at the start of each step and tells when it rises above a threshold.</summary>
internal sealed class ThresholdDetector(VariableReference source, double threshold, ModelEvent onCrossing)
{
    /// <summary>A crossing found at t makes its event a little later, so that it acts after all that belongs to t.</summary>
    private const double Lag = 1e-10; // ms

    private bool _above;

    public VariableReference Source { get; } = source;

    /// <summary>Forgets the past: a variable that is above the threshold from the start counts as crossing it then.</summary>
    public void Initialize() => _above = false;

    public void Check(double time, EventQueue queue)
    {
        if (!Source.Exists)
            return;
        var above = Source.Value > threshold;
        if (above && !_above)
            queue.Insert(time + Lag, onCrossing);
        _above = above;
    }
}

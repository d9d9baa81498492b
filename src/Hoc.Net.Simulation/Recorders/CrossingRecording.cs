using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Takes down the times at which the variable rises above a threshold of its own.</summary>
internal sealed class CrossingRecording : Recording
{
    private readonly EventExchange _exchange;
    private readonly EventSource _crossings;

    public CrossingRecording(EventExchange exchange, VariableReference source, double threshold, SampleBuffer samples)
        : base(source, samples)
    {
        _exchange = exchange;
        _crossings = exchange.UnsharedSource(source, threshold);
        _crossings.Record(samples);
    }

    private protected override RecorderKind Kind => RecorderKind.Crossings;

    public void End() => _exchange.Remove(_crossings);
}

namespace Hoc.Net.Simulation.Recorders;

/// <summary>Takes samples at a fixed interval from the start on. The time is recorded as the exact multiple.</summary>
internal sealed class IntervalRecording(VariableReference source, SampleBuffer samples, Cell clock, double interval)
    : TimedRecording(source, samples)
{
    private protected override RecorderKind Kind => RecorderKind.Interval;

    protected override bool TryFirst(double start, out double time)
    {
        time = start;
        return true;
    }

    protected override bool TryNext(double last, out double time)
    {
        time = last + interval;
        return true;
    }

    protected override double ValueAt(double time) => ReferenceEquals(Source, clock) ? time : Source.Value;
}

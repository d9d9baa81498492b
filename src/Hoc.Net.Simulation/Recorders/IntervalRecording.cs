namespace Hoc.Net.Simulation.Recorders;

/// <summary>Takes samples at a fixed interval from the start on.</summary>
internal sealed class IntervalRecording(VariableReference source, SampleBuffer samples, Cell clock, double interval)
    : TimedRecording(source, samples, clock)
{
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
}

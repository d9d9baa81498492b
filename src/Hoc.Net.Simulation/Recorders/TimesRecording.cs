namespace Hoc.Net.Simulation.Recorders;

/// <summary>Takes samples at given times.</summary>
internal sealed class TimesRecording(VariableReference source, SampleBuffer samples, SampleBuffer times)
    : TimedRecording(source, samples)
{
    private protected override RecorderKind Kind => RecorderKind.Times;

    private protected override int[] Progress => [Samples.Count];

    private protected override void Resume(int[] progress) => Samples.Count = progress[0];

    protected override bool TryFirst(double start, out double time) => TryAt(0, out time);

    protected override bool TryNext(double last, out double time) => TryAt(Samples.Count, out time);

    private bool TryAt(int index, out double time)
    {
        var exists = index < times.Count;
        time = exists ? times[index] : 0;
        return exists;
    }
}

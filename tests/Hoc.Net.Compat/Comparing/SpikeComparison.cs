namespace Hoc.Net.Compat.Comparing;

/// <summary>The spikes in lines that look like voltages: where they rise above 0 mV, between points on a straight line.</summary>
/// <param name="Theirs">NEURON's spikes.</param>
/// <param name="Ours">Those of hoc.</param>
/// <param name="Shift">The largest difference of the times of spikes, in lines that have as many in both, ms.</param>
internal readonly record struct SpikeComparison(int Theirs, int Ours, double Shift)
{
    private const double Peak = 10; // mV, that a spike reaches at least
    private const double Rest = -20; // mV, that a line with spikes comes from

    /// <summary>Adds those of a line.</summary>
    public SpikeComparison With(Trace theirs, Trace ours)
    {
        List<double> expected = TimesIn(theirs), times = TimesIn(ours);
        double shift = Shift;
        for (int i = 0; expected.Count == times.Count && i < times.Count; i++) shift = Math.Max(shift, Math.Abs(times[i] - expected[i]));
        return new SpikeComparison(Theirs + expected.Count, Ours + times.Count, shift);
    }

    private static List<double> TimesIn(Trace line)
    {
        List<double> times = [];
        if (line.Y.Length == 0 || line.Y.Max() < Peak || line.Y.Min() > Rest) return times;
        for (int i = 1; i < line.Y.Length; i++)
        {
            double before = line.Y[i - 1], after = line.Y[i];
            if (before < 0 && after >= 0) times.Add(line.X[i - 1] + (line.X[i] - line.X[i - 1]) * -before / (after - before));
        }

        return times;
    }
}

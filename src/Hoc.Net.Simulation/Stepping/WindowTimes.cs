namespace Hoc.Net.Simulation.Stepping;

/// <summary>The times of steps that follow each other, ms: sums of halves.</summary>
internal sealed class WindowTimes(int most)
{
    private readonly double[] _middles = new double[most];
    private readonly double[] _ends = new double[most];

    /// <summary>The number of steps.</summary>
    public int Count { get; private set; }

    /// <summary>The start of the first step.</summary>
    public double Start { get; private set; }

    /// <summary>The end of the last step.</summary>
    public double Last => End(Count - 1);

    public double StartOf(int step) => step == 0 ? Start : _ends[step - 1];

    public double Middle(int step) => _middles[step];

    public double End(int step) => _ends[step];

    /// <summary>Takes as many steps as a run to a time, ms, has, but not more than some number.</summary>
    public void Set(double start, double timeStep, double until, int most)
    {
        var half = 0.5 * timeStep;
        Start = start;
        Count = 0;
        for (var time = start; Count < Math.Min(most, _ends.Length) && until - time > half; time = _ends[Count++])
        {
            _middles[Count] = time + half;
            _ends[Count] = _middles[Count] + half;
        }
    }

    /// <summary>Leaves out the steps that do not end before a time, ms.</summary>
    public void EndBefore(double time)
    {
        while (Count > 0 && !(Last < time))
            Count--;
    }
}

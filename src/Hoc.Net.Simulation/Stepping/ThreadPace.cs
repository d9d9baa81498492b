namespace Hoc.Net.Simulation.Stepping;

/// <summary>How fast each thread has been of late, and which thread had better give its last block to another so that all come to the end together.</summary>
internal sealed class ThreadPace
{
    private const double Share = 1.0 / 8; // of the last job in the mean
    private const double Outlier = 2; // times the mean: a thread that another program has kept waiting is not slow
    private const double WorthMoving = 0.98; // of the time that the slowest takes: a block that moves is fetched from another cache

    private readonly double[] _seconds; // for a unit of work, by thread; 0 before the first job

    /// <param name="threads">Their number.</param>
    public ThreadPace(int threads) => _seconds = new double[threads];

    /// <summary>A thread has done some work of a job.</summary>
    /// <param name="member">The thread.</param>
    /// <param name="seconds">The time that it took.</param>
    /// <param name="work">What it did; nothing where it did not come in time.</param>
    public void Note(int member, double seconds, double work)
    {
        if (work <= 0)
            return;
        ref var mean = ref _seconds[member];
        var latest = seconds / work;
        mean = mean == 0 ? latest : mean + Share * (Math.Min(latest, Outlier * mean) - mean);
    }

    /// <summary>Finds a block whose moving makes the threads more equal.</summary>
    /// <param name="work">The work of each thread's own blocks.</param>
    /// <param name="last">That of its last block.</param>
    /// <param name="from">The thread that takes longest.</param>
    /// <param name="to">The one that is done first.</param>
    public bool TryBalance(ReadOnlySpan<double> work, ReadOnlySpan<double> last, out int from, out int to)
    {
        (from, to) = (0, 0);
        for (var member = 0; member < work.Length; member++)
        {
            if (_seconds[member] == 0)
                return false;
            if (TimeOf(member, work[member]) > TimeOf(from, work[from]))
                from = member;
            if (TimeOf(member, work[member]) < TimeOf(to, work[to]))
                to = member;
        }

        var longest = Math.Max(TimeOf(from, work[from] - last[from]), TimeOf(to, work[to] + last[from]));
        return longest < WorthMoving * TimeOf(from, work[from]);
    }

    private double TimeOf(int member, double work) => work * _seconds[member];
}

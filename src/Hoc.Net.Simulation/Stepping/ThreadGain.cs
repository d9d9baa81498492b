namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Whether other threads are worth calling. Where processors are busy with other programs a thread may have to be waited for, far longer than it takes to do its work here. What that
/// costs is kept in an account; when it is overdrawn one thread works alone for some time: twice the loss at first, since most losses come alone, and twice as long each time until
/// what was lost has been earned again.
/// </summary>
internal sealed class ThreadGain
{
    private const double MostSaved = 1e-3; // s: what was won long ago does not pay for what is lost now
    private const double Credit = 1e-3; // s
    private const double LeastAlone = 2; // times the loss
    private const double MostAlone = 64;
    private const double Recovery = 2; // times what was lost is to be saved before losses count as rare
    private const double Forgetting = 1.002; // a job: processors become slower as well
    private const int FirstJobs = 4; // in which code is compiled

    private int _jobs;
    private double _balance; // s
    private double _alone; // s that are left
    private double _aloneness = LeastAlone; // times the next loss
    private double _lost; // s, not long ago
    private double _saved; // s, since then
    private double _rate = double.PositiveInfinity; // s that a unit of work takes one thread

    /// <summary>Whether one thread should do the next job.</summary>
    public bool IsAlone => _alone > 0;

    /// <summary>The work is another one from now on; what waiting costs on this machine is not.</summary>
    public void ForgetRate() => _rate = double.PositiveInfinity;

    /// <summary>One thread has done a job.</summary>
    /// <param name="seconds">The time that it took.</param>
    /// <param name="work">What was to do, in any unit.</param>
    public void NoteAlone(double seconds, double work)
    {
        NoteRate(seconds, work);
        _alone -= seconds;
    }

    /// <summary>Several threads have done a job.</summary>
    /// <param name="seconds">The time that it took.</param>
    /// <param name="own">The seconds of it in which the calling thread worked.</param>
    /// <param name="ownWork">What it did, in the unit of work.</param>
    /// <param name="work">What was to do.</param>
    public void NoteTogether(double seconds, double own, double ownWork, double work)
    {
        if (ownWork > 0)
            NoteRate(own, ownWork);
        if (++_jobs < FirstJobs || double.IsInfinity(_rate))
            return;
        var saved = (_rate * (work - ownWork)) - (seconds - own);
        NoteSaved(saved);
        _balance = Math.Min(MostSaved, _balance + saved);
        if (_balance < -Credit)
            LeaveAlone();
    }

    private void LeaveAlone()
    {
        _alone = -_aloneness * _balance;
        _lost -= _balance;
        (_balance, _saved) = (0, 0);
        _aloneness = Math.Min(MostAlone, 2 * _aloneness);
    }

    private void NoteSaved(double seconds)
    {
        _saved += Math.Max(0, seconds);
        if (_saved < Recovery * _lost)
            return;
        (_lost, _saved) = (0, 0);
        _aloneness = LeastAlone;
    }

    private void NoteRate(double seconds, double work) => _rate = Math.Min(Forgetting * _rate, seconds / work);
}

namespace Hoc.Net.Runtime.Builtins.Classes.Parallel;

/// <content>Threads.</content>
internal sealed partial class ParallelContextObject
{
    private const int MostThreads = 1024;

    [HocMethod("nthread", "pc.nthread(n, parallel)", "The number of threads that share a fixed step, whole cells each; sets it and gives it. No result depends on it.", Most = 2)]
    public double ThreadCount(CallArguments call)
    {
        if (call.Count > 1) call.Number(2, 0, 1);
        if (call.Count > 0) _session.Model.ThreadCount = call.Integer(1, 1, MostThreads);
        return _session.Model.ThreadCount;
    }

    [HocMethod("partition", "pc.partition(thread, SectionList)", "Lets a thread compute the cells whose root sections are in a list; without arguments cells are shared out by their cost again. No result depends on it.", Most = 2)]
    public double Partition(CallArguments call)
    {
        if (call.Count == 0) _session.Model.Unpin();
        else _session.Model.Pin(call.Integer(1, 0, _session.Model.ThreadCount - 1), call.Count < 2 || call.Object(2) is null ? [] : call.Object<SectionListObject>(2).Sections);
        return 0;
    }

    [HocMethod("thread_stat", "pc.thread_stat()", "For NEURON's developers; does nothing.", Most = 0)]
    public double ThreadStatistics() => 0;

    [HocMethod("thread_busywait", "pc.thread_busywait(on)", "Whether threads that wait spin instead of sleeping; sets it and gives what it was.", Least = 1, Most = 1)]
    public double BusyWait(CallArguments call)
    {
        bool former = _session.Model.ThreadsNeverSleep;
        _session.Model.ThreadsNeverSleep = call.Number(1, 0, 1) >= 1;
        return former ? 1 : 0;
    }

    [HocMethod("thread_how_many_proc", "pc.thread_how_many_proc()", "How many threads the machine runs at a time.", Most = 0)]
    public double ProcessorCount() => Environment.ProcessorCount;

    [HocMethod("sec_in_thread", "pc.sec_in_thread()", "The thread that computes the accessed section.", Most = 0)]
    public double ThreadOfSection(CallArguments call) => _session.Model.ThreadOf(_session.Sections.Accessed(call.CallSite));

    [HocMethod("thread_ctime", "pc.thread_ctime(thread)", "Seconds that a thread has computed fixed steps since cells were shared out; without a thread, they are counted from 0 again.", Most = 1)]
    public double ThreadSeconds(CallArguments call)
    {
        if (call.Count == 0)
        {
            _session.Model.ResetThreadSeconds();
            return 0;
        }

        int thread = call.Integer(1, 0, _session.Model.ThreadCount - 1);
        IReadOnlyList<double> seconds = _session.Model.ThreadSeconds;
        return thread < seconds.Count ? seconds[thread] : 0;
    }

    [HocMethod("t", "pc.t(thread)", "The time of a thread, ms.", Least = 1, Most = 1)]
    public double ThreadTime(CallArguments call) => call.Integer(1, 0, _session.Model.ThreadCount) >= 0 ? _session.Model.Time : 0;

    [HocMethod("dt", "pc.dt(thread)", "The time step of a thread, ms.", Least = 1, Most = 1)]
    public double ThreadTimeStep(CallArguments call) => call.Integer(1, 0, _session.Model.ThreadCount) >= 0 ? _session.Model.TimeStep : 0;
}

using System.Diagnostics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's ParallelContext of one process: the whole model on one host.</summary>
[HocClass("ParallelContext", "new ParallelContext()", "Runs of the whole model.", Most = 1, Partly = "one process on one thread")]
internal sealed class ParallelContextObject : HocObject
{
    private int _threads = 1;

    /// <summary>Makes one; all share the session's model.</summary>
    public ParallelContextObject(CallArguments call) => _ = call;

    [HocMethod("nhost", "pc.nhost()", "The number of processes: 1.", Most = 0)]
    public double HostCount() => 1;

    [HocMethod("id", "pc.id()", "The number of this process: 0.", Most = 0)]
    public double Id() => 0;

    [HocMethod("nthread", "pc.nthread(n)", "The number of threads. Results do not depend on it; today one computes.", Most = 2)]
    public double ThreadCount(CallArguments call)
    {
        if (call.Count > 0) _threads = call.Integer(1, 1, 1024);
        return _threads;
    }

    [HocMethod("thread_busywait", "pc.thread_busywait(1)", "Accepted: threads do not spin here.", Most = 1)]
    public double BusyWait(CallArguments call) => call.Number(1, 0);

    [HocMethod("set_maxstep", "pc.set_maxstep(ms)", "The longest step between exchanges of spikes, which one process does not need; gives it.", Least = 1, Most = 2)]
    public double SetMaxStep(CallArguments call) => call.Number(1);

    [HocMethod("psolve", "pc.psolve(t)", "Runs to a time in ms.", Least = 1, Most = 1)]
    public double Solve(CallArguments call)
    {
        call.Session.RunUntil(call.Number(1));
        return 0;
    }

    [HocMethod("time", "pc.time()", "Seconds on the wall clock.", Most = 0)]
    public double Time() => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [HocMethod("barrier", "pc.barrier()", "Waits for all processes; alone, for none. Gives the seconds waited.", Most = 0)]
    public double Barrier() => 0;
}

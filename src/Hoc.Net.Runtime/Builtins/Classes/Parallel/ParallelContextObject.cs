using System.Diagnostics;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Parallel;

/// <summary>HOC's ParallelContext of one process: the whole model on one host. Its methods stand in chapters.</summary>
[HocClass("ParallelContext", "new ParallelContext()", "Networks, tasks and exchanges among the processes of a parallel run; here there is one, which does all.", Most = 1, Partly = "one process")]
internal sealed partial class ParallelContextObject : HocObject
{
    private const double DefaultTimeout = 20; // s

    private readonly HocSession _session;
    private double _timeout = DefaultTimeout;
    private double _abortsOnError = 1;
    private TimeSpan _running;

    /// <summary>Makes one; all share the session's model.</summary>
    public ParallelContextObject(CallArguments call) => _session = call.Session;

    [HocMethod("nhost", "pc.nhost()", "The number of processes: 1.", Most = 0)]
    [HocMethod("nhost_world", "pc.nhost_world()", "The number of processes of all subworlds: 1.", Most = 0)]
    [HocMethod("nhost_bbs", "pc.nhost_bbs()", "The number of processes that do tasks: 1.", Most = 0)]
    public double HostCount() => 1;

    [HocMethod("id", "pc.id()", "The number of this process: 0.", Most = 0)]
    [HocMethod("id_world", "pc.id_world()", "The number of this process among all: 0.", Most = 0)]
    [HocMethod("id_bbs", "pc.id_bbs()", "The number of this process among those that do tasks: 0.", Most = 0)]
    public double Id() => 0;

    [HocMethod("subworlds", "pc.subworlds(size)", "Divides the processes into groups; one process is one group.", Least = 1, Most = 1)]
    public double Divide(CallArguments call)
    {
        call.Integer(1, 1, 1);
        return 0;
    }

    [HocMethod("runworker", "pc.runworker()", "Where all processes but the first wait for tasks; the first goes on.", Most = 0)]
    [HocMethod("done", "pc.done()", "Ends all processes but the first.", Most = 0)]
    public double Nothing() => 0;

    [HocMethod("master_works_on_jobs", "pc.master_works_on_jobs(on)", "Whether the first process does tasks too; alone, it always does.", Least = 1, Most = 1)]
    public double LetMasterWork(CallArguments call)
    {
        call.Integer(1, 0, 1);
        return 0;
    }

    [HocMethod("multisplit", "pc.multisplit(x, id, backbone)", "Says that x of the accessed section is the place number id of its cell, where another piece of the cell has the same number; multisplit() without arguments then joins the pieces. The numbers are those of the whole cell.", Most = 3)]
    public double Split(CallArguments call)
    {
        if (call.Count == 0)
        {
            call.Session.CellJoints.Join(call);
            return 0;
        }

        if (call.Count == 1) throw call.Fault(RuntimeDiagnostics.MissingArgument, "multisplit(x) needs the number of the place too.", "Write multisplit(x, id, 2).");
        if (call.Count > 2) call.Integer(3, 0, 2);
        call.Session.CellJoints.Add(call.Integer(2, 0, int.MaxValue), call.Session.Sections.Accessed(call.CallSite).At(call.Location(1)));
        return 0;
    }

    [HocMethod("splitcell_connect", "pc.splitcell_connect(process)", "Joins the part of a cell with the one of another process; there is none.", Least = 1, Most = 1)]
    public double JoinSplitCell(CallArguments call) => throw call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        "there is no other process that could hold a part of this cell.",
        "Make the whole cell; multisplit() divides it among threads.");

    [HocMethod("psolve", "pc.psolve(t)", "Runs to a time in ms.", Least = 1, Most = 1)]
    public double Solve(CallArguments call)
    {
        long start = Stopwatch.GetTimestamp();
        call.Session.RunUntil(call.Number(1, call.Session.Model.Time, 1e9));
        _running += Stopwatch.GetElapsedTime(start);
        return 0;
    }

    [HocMethod("time", "pc.time()", "Seconds on the wall clock.", Most = 0)]
    public double Time() => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [HocMethod("step_time", "pc.step_time()", "Seconds that psolve() has taken.", Most = 0)]
    public double StepTime() => _running.TotalSeconds;

    [HocMethod("wait_time", "pc.wait_time()", "Seconds spent waiting for other processes: 0.", Most = 0)]
    [HocMethod("event_time", "pc.event_time()", "0, as in NEURON.", Most = 0)]
    [HocMethod("integ_time", "pc.integ_time()", "0, as in NEURON.", Most = 0)]
    public double NoTime(CallArguments call)
    {
        _ = call;
        return 0;
    }

    [HocMethod("step_wait", "pc.step_wait(start)", "Seconds spent waiting at exchanges of spikes: 0.", Most = 1)]
    public double StepWait(CallArguments call) => Nothing(call, -1, 0);

    [HocMethod("send_time", "pc.send_time(kind)", "Seconds spent sending spikes: 0.", Most = 1)]
    public double SendTime(CallArguments call) => Nothing(call, 0, 20);

    [HocMethod("vtransfer_time", "pc.vtransfer_time(kind)", "Seconds spent exchanging variables: 0.", Most = 1)]
    public double TransferTime(CallArguments call) => Nothing(call, 0, 2);

    [HocMethod("mech_time", "pc.mech_time(type)", "Seconds spent in a mechanism; not counted here.", Most = 1)]
    public double MechanismTime(CallArguments call) => Nothing(call, 0, int.MaxValue);

    /// <summary>0, once the number that may be given lies within its bounds.</summary>
    private static double Nothing(CallArguments call, double least, double most)
    {
        if (call.Count > 0) call.Number(1, least, most);
        return 0;
    }

    [HocMethod("timeout", "pc.timeout(seconds)", "How long an exchange of spikes may take before a parallel run ends; sets it, to 0 without an argument, and gives what it was.", Most = 1)]
    public double Timeout(CallArguments call)
    {
        double former = _timeout;
        _timeout = call.Count > 0 ? call.Integer(1, 0, 10000) : 0;
        return former;
    }

    [HocMethod("mpiabort_on_error", "pc.mpiabort_on_error(on)", "Whether a mistake ends all processes; with an argument sets it; gives what it was.", Most = 1)]
    public double AbortOnError(CallArguments call)
    {
        double former = _abortsOnError;
        if (call.Count > 0) _abortsOnError = (int)call.Number(1, 0, 1);
        return former;
    }

    [HocMethod("barrier", "pc.barrier()", "Waits for all processes; alone, for none. Gives the seconds waited.", Most = 0)]
    public double Barrier() => 0;

    [HocMethod("allreduce", "pc.allreduce(x, kind)", "The sum (1), greatest (2) or smallest (3) of all processes' numbers, or elements of Vectors, which are replaced; of one process, its own.", Least = 1, Most = 2)]
    public double Reduce(CallArguments call)
    {
        if (!call.IsObject(1)) return call.Number(1);
        call.Object<VectorObject>(1);
        return 0;
    }

    [HocMethod("allgather", "pc.allgather(x, Vector)", "Fills a Vector with the numbers of all processes.", Least = 2, Most = 2)]
    public double Gather(CallArguments call)
    {
        double number = call.Number(1);
        call.Object<VectorObject>(2).SetTo([number]);
        return 0;
    }

    [HocMethod("alltoall", "pc.alltoall(source, counts, destination)", "Sends each process its share of a Vector.", Least = 3, Most = 3)]
    public double Exchange(CallArguments call)
    {
        var source = call.Object<VectorObject>(1);
        var counts = call.Object<VectorObject>(2);
        if (counts.Size != 1 || (int)counts.Items[0] != source.Size)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                "the counts must be one number for each process, and their sum the size of the source.",
                "With one process, pass a Vector whose single element is the size of the source.");
        }

        call.Object<VectorObject>(3).SetTo(source.Items.ToArray());
        return 0;
    }

    [HocMethod("broadcast", "pc.broadcast(string or Vector, process)", "Gives all processes what one of them has; its length.", Least = 2, Most = 2)]
    public double Broadcast(CallArguments call)
    {
        call.Integer(2, 0, 0);
        return call.IsString(1) ? call.String(1).Length : call.Object<VectorObject>(1).Size;
    }
}

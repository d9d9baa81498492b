using Hoc.Net.Mechanisms.Verbatim.Memory;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Events, and what else mechanisms call.</summary>
internal static class EventChapter
{
    private const double TimeSlip = 1e-11; // ms

    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("net_send", Send), ("artcell_net_send", Send), ("nrn_net_send", Send),
        ("net_event", Emit), ("nrn_net_event", Emit), ("net_move", Move), ("artcell_net_move", Move), ("nrn_net_move", Move),
        ("hoc_receive_", Receive), ("at_time", static c => IsInStep(c, c.Real(0))), ("nrn_at_time", static c => IsInStep(c, c.Real(1))), ("nrn_netcon_get_target", static _ => 0),
        ("nrn_ghk", static c => IonKernels.Ghk(c.Real(0), c.Real(1), c.Real(2), c.Real(3), c.Machine.Model.Celsius, c.Machine.Model.Constants)),
        ("nernst", static c => IonKernels.Nernst(c.Real(0), c.Real(1), c.Real(2), c.Machine.Model.Constants.Thermal(c.Machine.Model.Celsius))), ("nrn_pointing", static c => c.Int(0) != 0 ? 1L : 0),
        ("nrn_event_queue_stats", QueueStatistics), ("clear_event_queue", static c => Clear(c)),
        ("cvode_fadvance", static _ => throw new CodeFaultException("cvode_fadvance() cannot be run")),
    ];

    /// <summary>net_send(item, weights, process, time, flag).</summary>
    private static LibraryResult Send(LibraryCall call)
    {
        var process = Process(call, 2);
        process.Port.Send(Now(call), call.Real(3), call.Real(4), WeightsAt(call, call.Int(1)));
        return 0;
    }

    /// <summary>(*pnt_receive[type])(process, weights, flag): an event is handed over at once; what is done to the weights is seen.</summary>
    private static LibraryResult Receive(LibraryCall call)
    {
        var (process, pointer) = (Process(call, 0), call.Int(1));
        var weights = new double[process.Type.Events!.WeightCount];
        var known = WeightsAt(call, pointer);
        known.Values[..Math.Min(known.Count, weights.Length)].CopyTo(weights);
        process.Port.Receive(WeightSlice.Of(weights), call.Real(2), Now(call));
        for (var i = 0; i < Math.Min(known.Count, weights.Length); i++)
            call.Memory.StoreDouble(pointer + 8 * i, weights[i]);
        return 0;
    }

    private static LibraryResult Emit(LibraryCall call)
    {
        Process(call, 0).Port.Emit(Now(call), call.Real(1));
        return 0;
    }

    private static LibraryResult Move(LibraryCall call)
    {
        Process(call, 1).Port.Move(Now(call), call.Real(2));
        return 0;
    }

    private static double Now(LibraryCall call) => call.Frame.Row.Now;

    private static PointProcess Process(LibraryCall call, int index) => call.Int(index) == 0
        ? call.Frame.Row.RowNumber >= 0 && call.Frame.Image.Frame.Type.Kind != MechanismKind.Density
            ? call.Frame.Row.Frame.OwnerOf(call.Frame.Row.RowNumber)
            : throw new CodeFaultException("an event is sent by no point process")
        : call.Machine.ProcessAt(call.Int(index));

    private static WeightSlice WeightsAt(LibraryCall call, long pointer)
    {
        if (pointer == 0)
            return default;
        if (call.Memory.Find(pointer) is WeightsBlock)
            return call.Frame.Row.Call.HasWeights ? call.Frame.Row.Call.Slice : default;
        var length = (int)Math.Min(64, (call.Memory.Find(pointer)?.Length ?? 0) - (uint)pointer) / 8;
        var weights = new double[Math.Max(0, length)];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = call.Memory.LoadDouble(pointer + 8 * i);
        return WeightSlice.Of(weights);
    }

    private static LibraryResult IsInStep(LibraryCall call, double time)
    {
        var (t, dt) = (call.Machine.Model.Time, call.Machine.Model.TimeStep);
        return time - TimeSlip <= t && time - TimeSlip > t - dt ? 1L : 0;
    }

    private static LibraryResult QueueStatistics(LibraryCall call)
    {
        var pending = call.Machine.Model.PendingEvents.Count();
        if (call.Int(0) != 0)
            for (var i = 0; i < 3; i++)
                call.Memory.StoreDouble(call.Int(0) + 8 * i, i == 0 ? pending : 0);
        return (double)pending;
    }

    private static LibraryResult Clear(LibraryCall call)
    {
        call.Machine.Model.Exchange.Clear();
        return 0;
    }
}

using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <summary>Tells what the variable step and events have cost.</summary>
internal static class IntegrationReport
{
    /// <summary><c>statistics</c>.</summary>
    /// <param name="session">The session.</param>
    /// <param name="cell">Which integrator, where each cell has its own; -1 for all.</param>
    public static void Print(HocSession session, int cell)
    {
        Model model = session.Model;
        IReadOnlyList<IntegratorReport> reports = model.IntegratedStates.Reports();
        for (int i = 0; i < reports.Count; i++)
            if (cell < 0 || cell == i || !model.UsesLocalSteps) session.Write(Describe(reports[i]));
        session.Write(Describe(model.EventCounts));
        (long insertions, long moves, long removals) = model.QueueCounts;
        session.Write($"Discrete event TQueue\ninsertions={insertions}  moves={moves} removals={removals}\n");
    }

    /// <summary><c>spike_stat</c>.</summary>
    public static void Count(HocSession session, SampleBuffer samples)
    {
        Model model = session.Model;
        EventCounts counts = model.EventCounts;
        (long insertions, long moves, long removals) = model.QueueCounts;
        samples.Clear();
        foreach (long count in (ReadOnlySpan<long>)
        [
            model.IntegratedStates.Count,
            session.Names.InstancesOf("NetCon").Count,
            counts.Delivered,
            counts.ConnectionsDelivered,
            counts.SourcesSentShared + counts.SourcesSentSingly,
            counts.SelfDelivered,
            counts.SelfSent,
            counts.SelfMoved,
            insertions,
            moves,
            removals,
        ])
            samples.Add(count);
    }

    private static string Describe(IntegratorReport report) => $"""

        Cvode instance {report.Root?.Name} statistics : {report.StateCount} {(report.IsAlgebraic ? "IDA" : "CVode")} states
           {report.Steps} advance_tn, {report.Interpolations} interpolate, {report.Initializations} init ({report.Discontinuities} due to at_time)
           {report.Evaluations} function evaluations, {report.Solutions} mx=b solves, {report.SetUps} jacobian setups

        """;

    private static string Describe(EventCounts counts) => $"""
        NetCon active={counts.ConnectionsSent} (not sent)=0 delivered={counts.ConnectionsDelivered}
        Condition O2 thresh detect={counts.CrossingsLocated} via init={counts.CrossingsAtStart} effective={counts.CrossingsDelivered} abandoned={counts.CrossingsAbandoned}
        PreSyn send: mindelay={counts.SourcesSentShared} direct={counts.SourcesSentSingly}
        PreSyn deliver: O2 thresh={counts.CrossingsDelivered}  NetCon={counts.SharedArrived} (send={counts.SharedCarriedOn}  deliver={counts.SharedBroughtAtOnce})
        SelfEvent send={counts.SelfSent} move={counts.SelfMoved} deliver={counts.SelfDelivered}
        Watch send={counts.WatchesSent} deliver={counts.WatchesDelivered}
        PlayRecord deliver={counts.RecordingsDelivered}
        {counts.Delivered} total events delivered  net_event={counts.Emitted}

        """;
}

namespace Hoc.Net.Simulation;

/// <summary>SIM4040: an event was to be sent or moved to a time that is past.</summary>
public sealed class EventTimeException : SimulationException
{
    internal EventTimeException(string mechanism, string operation, double time, double now)
        : base("SIM4040", $"{mechanism} calls {operation} for {time:G10} ms, but it is {now:G10} ms already.",
            "Give a delay that is not negative, or a time from t on.")
    {
        Mechanism = mechanism;
        Operation = operation;
        Time = time;
        Now = now;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>What was called: net_send, net_move or net_event.</summary>
    public string Operation { get; }

    /// <summary>The time asked for, ms.</summary>
    public double Time { get; }

    /// <summary>The time it was, ms.</summary>
    public double Now { get; }
}

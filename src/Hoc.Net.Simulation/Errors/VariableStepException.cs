using System.Globalization;

namespace Hoc.Net.Simulation;

/// <summary>SIM4063: the variable step could not go on.</summary>
public sealed class VariableStepException : SimulationException
{
    internal VariableStepException(double time, string failure, string? state, Segment? place, string reason, string remedy)
        : base(
            "SIM4063",
            string.Create(CultureInfo.InvariantCulture, $"the variable step stops at t = {time:G10} ms{Culprit(state, place)}: {reason}."),
            remedy)
    {
        Time = time;
        Failure = failure;
        State = state;
        Place = place;
    }

    /// <summary>When, ms.</summary>
    public double Time { get; }

    /// <summary>What failed: ErrorTooLarge, NoConvergence, StepTooShort, ToleranceTooFine, NoTolerance or StopTooClose.</summary>
    public string Failure { get; }

    /// <summary>The state that stopped it: in most failures that of the largest error, such as "m_hh"; null when it is none's fault.</summary>
    public string? State { get; }

    /// <summary>Where that is.</summary>
    public Segment? Place { get; }

    private static string Culprit(string? state, Segment? place) => (state, place) switch
    {
        (null, _) => "",
        (_, null) => $" for {state}",
        (_, { } at) => string.Create(CultureInfo.InvariantCulture, $" for {state} of {at.Section.Name}({at.X:G6})"),
    };
}

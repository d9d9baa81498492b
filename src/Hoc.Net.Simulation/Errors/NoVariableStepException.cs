namespace Hoc.Net.Simulation;

/// <summary>SIM4062: a mechanism in use cannot be integrated by a variable step.</summary>
public sealed class NoVariableStepException : SimulationException
{
    internal NoVariableStepException(string mechanism, string reason)
        : base("SIM4062", $"{mechanism} cannot be used with a variable time step: {reason}.",
            "Use the fixed step: cvode.active(0).")
    {
        Mechanism = mechanism;
        Reason = reason;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>What of it the variable step cannot do, as a part of a sentence.</summary>
    public string Reason { get; }
}

namespace Hoc.Net.Simulation;

/// <summary>SIM4061: a mechanism found that it can't go on, such as a solver that does not converge.</summary>
public sealed class MechanismFailureException : SimulationException
{
    internal MechanismFailureException(string mechanism, string failure)
        : base("SIM4061", $"Mechanism {mechanism} failed: {failure}", "Look at its parameters and at the time step.")
    {
        Mechanism = mechanism;
        Failure = failure;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>What went wrong, as a sentence.</summary>
    public string Failure { get; }
}

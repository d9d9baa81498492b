namespace Hoc.Net.Simulation;

/// <summary>SIM4065: code of another language in a mechanism (VERBATIM) can't go on, or can't be run.</summary>
public sealed class CodeFailureException : SimulationException
{
    internal CodeFailureException(string mechanism, string failure)
        : base("SIM4065", $"The C code of {mechanism} cannot go on: {failure}.", "Look at the code there, and at the arguments it was given.")
    {
        Mechanism = mechanism;
        Failure = failure;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>What is wrong, and where.</summary>
    public string Failure { get; }
}

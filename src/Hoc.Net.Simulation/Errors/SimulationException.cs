namespace Hoc.Net.Simulation;

/// <summary>
/// A mistake in the use of a model. Each kind of mistake has its own type, with typed fields, and a stable code; whoever
/// reports it may add a place in a script.
/// </summary>
public abstract class SimulationException : Exception
{
    private protected SimulationException(string code, string message, string remedy)
        : base(message)
    {
        Code = code;
        Remedy = remedy;
    }

    /// <summary>The stable code, such as SIM4001.</summary>
    public string Code { get; }

    /// <summary>One sentence that says what to do.</summary>
    public string Remedy { get; }
}

namespace Hoc.Net.Simulation;

/// <summary>SIM4042: a mechanism used a POINTER variable that points to nothing.</summary>
public sealed class UnsetPointerException : SimulationException
{
    internal UnsetPointerException(string mechanism, string variable)
        : base("SIM4042", $"The POINTER {variable} of {mechanism} points to nothing.",
            $"Let it point to a variable before the model is initialised: setpointer {variable}, ...")
    {
        Mechanism = mechanism;
        Variable = variable;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>The POINTER variable.</summary>
    public string Variable { get; }
}

namespace Hoc.Net.Simulation;

/// <summary>SIM4062: a mechanism used a FUNCTION_TABLE that has no values.</summary>
public sealed class UnsetFunctionTableException : SimulationException
{
    internal UnsetFunctionTableException(string mechanism, string function)
        : base("SIM4062", $"The FUNCTION_TABLE {function} of {mechanism} has no values.",
            $"Give it some before the model is initialised: table_{function}_{mechanism}(...), for a point process p.table_{function}(...).")
    {
        Mechanism = mechanism;
        Function = function;
    }

    /// <summary>The mechanism.</summary>
    public string Mechanism { get; }

    /// <summary>The function.</summary>
    public string Function { get; }
}

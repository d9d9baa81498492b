namespace Hoc.Net.Simulation.Integration;

/// <summary>What an integration has cost.</summary>
internal sealed class IntegrationCosts
{
    /// <summary>Evaluations of the derivatives.</summary>
    public long Evaluations;

    /// <summary>Solutions of a linear system.</summary>
    public long Solutions;

    /// <summary>Matrices made ready.</summary>
    public long SetUps;

    /// <summary>Steps that failed their error test.</summary>
    public long ErrorFailures;

    /// <summary>Iterations that did not converge.</summary>
    public long ConvergenceFailures;

    public void Clear() => Evaluations = Solutions = SetUps = ErrorFailures = ConvergenceFailures = 0;
}

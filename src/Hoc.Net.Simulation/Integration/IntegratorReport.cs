namespace Hoc.Net.Simulation.Integration;

/// <summary>What the variable step of a model, or of one of its cells, has done since it was started (CVode.statistics).</summary>
/// <param name="Root">The root section of the cell; that of the first cell for a model.</param>
/// <param name="StateCount">The number of states.</param>
/// <param name="Order">The order of the method in the last step; 1 before the first.</param>
/// <param name="Steps">Steps.</param>
/// <param name="Interpolations">Returns to times within a step.</param>
/// <param name="Initializations">Starts from a state.</param>
/// <param name="Discontinuities">Those of them that a mechanism's at_time made.</param>
/// <param name="Evaluations">Evaluations of the derivatives.</param>
/// <param name="Solutions">Solutions of the linear system of Newton's iteration.</param>
/// <param name="SetUps">Jacobians made ready.</param>
/// <param name="ErrorFailures">Attempts at a step that failed the error test since the last start.</param>
/// <param name="ConvergenceFailures">Attempts whose iteration did not converge since the last start.</param>
public sealed record IntegratorReport(
    Section? Root,
    int StateCount,
    int Order,
    long Steps,
    long Interpolations,
    long Initializations,
    long Discontinuities,
    long Evaluations,
    long Solutions,
    long SetUps,
    long ErrorFailures,
    long ConvergenceFailures)
{
    /// <summary>Whether it integrates differential-algebraic equations.</summary>
    public bool IsAlgebraic { get; init; }
}

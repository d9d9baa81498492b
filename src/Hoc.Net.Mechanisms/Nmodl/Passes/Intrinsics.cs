namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>Procedures that passes put in and no file can define: their names are none that NMODL allows twice.</summary>
internal static class Intrinsics
{
    /// <summary>solve_linear_(matrix, rhs, n): solves matrix·x = rhs, x in place of rhs; the pivots are on the diagonal, as suits I − Δt J.</summary>
    public const string SolveLinear = "solve_linear_";

    /// <summary>solve_pivoting_(matrix, rhs, n): the same for equations in any order, whose diagonal may hold zeros.</summary>
    public const string SolvePivoting = "solve_pivoting_";

    /// <summary>solve_failed_(): ends the run, because a method did not converge.</summary>
    public const string SolveFailed = "solve_failed_";

    /// <summary>argument_failed_(): ends the run, because the function of the library that stands around has no value there.</summary>
    public const string ArgumentFailed = "argument_failed_";
}

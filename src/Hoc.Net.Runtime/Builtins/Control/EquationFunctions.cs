namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>Functions about the equations that depvar and eqn set up.</summary>
internal static class EquationFunctions
{
    [HocFunction("eqinit", "eqinit(difference)", "Forgets all unknowns and equations; sets by how much unknowns are varied to find derivatives (0.001 at first).", Most = 1)]
    public static double Clear(CallArguments call)
    {
        if (call.Count > 0)
        {
            double difference = call.Number(1);
            if (difference == 0 || !double.IsFinite(difference))
            {
                throw call.Fault(
                    RuntimeDiagnostics.ArgumentOutOfRange,
                    $"no derivative can be found with a difference of {difference:G8}.",
                    "Pass a small number, such as 0.001.");
            }

            call.Session.Equations.Difference = difference;
        }

        call.Session.Equations.Clear();
        return 0;
    }

    [HocFunction("prmat", "prmat()", "Prints which unknowns stand in which equations.", Most = 0)]
    public static double PrintPattern(CallArguments call)
    {
        call.Session.Write(call.Session.Equations.Pattern());
        return 1;
    }

    [HocFunction("solve", "solve()", "Takes one Newton step towards the solution of the equations; gives the sum of the changes and residuals.", Most = 0)]
    public static double Solve(CallArguments call) => call.Session.Equations.Solve(call.CallSite);
}

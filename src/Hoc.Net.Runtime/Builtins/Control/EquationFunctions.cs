namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>Functions about the equations that depvar and eqn set up.</summary>
internal static class EquationFunctions
{
    [HocFunction("eqinit", "eqinit()", "Forgets all unknowns and equations.", Most = 0)]
    public static double Clear(CallArguments call)
    {
        call.Session.Equations.Clear();
        return 1;
    }

    [HocFunction("solve", "solve()", "Takes one Newton step towards the solution of the equations; gives the sum of the changes and residuals.", Most = 0)]
    public static double Solve(CallArguments call) => call.Session.Equations.Solve(call.CallSite);
}

using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>A look into the solver's matrix.</summary>
internal static class MatrixFunctions
{
    [HocFunction("fmatrix", "fmatrix(x, i) or fmatrix()", "An element of the equation of x in the accessed section as fcurrent() sets it up: 1 how its voltage acts on the parent's balance of currents, 2 on its own, 3 the parent's voltage on it, 4 the right-hand side. Without arguments prints all equations.", Most = 2)]
    public static double Matrix(CallArguments call)
    {
        if (call.Count == 0) return PrintAll(call.Session);
        Segment at = call.Session.Sections.Accessed(call.CallSite).At(call.Location(1));
        MatrixRow row = call.Session.Model.MatrixRowAt(at);
        return call.Integer(2, 1, 4) switch
        {
            1 => row.A,
            2 => row.D,
            3 => row.B,
            _ => row.RightHandSide,
        };
    }

    private static double PrintAll(HocSession session)
    {
        int index = 0;
        foreach (MatrixRow row in session.Model.MatrixRows())
            session.Write($"{index++} {Text(row.B)} {Text(row.A)} {Text(row.D)} {Text(row.RightHandSide)}\n");
        return 1;
    }

    private static string Text(double number) => CNumber.General(number, 6, alternate: false);
}

using Hoc.Net.Runtime.Builtins.Classes.Randomness;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>The generator MCellRan4 without an object.</summary>
internal static class RandomFunctions
{
    [HocFunction("mcell_ran4", "mcell_ran4(&highindex)", "A number from 0 to 1, the hash of an index, which grows by 1, and the low index.", Least = 1, Most = 1)]
    public static double Draw(CallArguments call)
    {
        VariableReference index = call.Pointer(1);
        uint high = RandomObject.Seed(call, 1, index.Value);
        index.Value = unchecked(high + 1);
        return MCellRan4.ToDouble(high, call.Session.Model.RandomSettings.LowIndex);
    }

    [HocFunction("mcell_ran4_init", "mcell_ran4_init(lowindex)", "The low index of MCellRan4 as it was; with an argument, sets it.", Most = 1)]
    public static double LowIndex(CallArguments call)
    {
        RandomSettings settings = call.Session.Model.RandomSettings;
        double former = settings.LowIndex;
        if (call.Count > 0) settings.LowIndex = RandomObject.Word(call, 1);
        return former;
    }

    [HocFunction("use_mcell_ran4", "use_mcell_ran4(on)", "Whether mechanisms that call scop_random draw from MCellRan4, as it was; with an argument, 0 or 1, sets it.", Most = 1)]
    public static double UseInMechanisms(CallArguments call)
    {
        RandomSettings settings = call.Session.Model.RandomSettings;
        double former = settings.MechanismsUseMCellRan4 ? 1 : 0;
        if (call.Count > 0) settings.MechanismsUseMCellRan4 = call.Integer(1, 0, 1) == 1;
        return former;
    }
}

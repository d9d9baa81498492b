using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions that initialise and advance the model.</summary>
internal static class RunFunctions
{
    [HocFunction("finitialize", "finitialize(v)", "Sets t to 0, all potentials to v (mV) if it is given, and initialises all mechanisms.", Most = 1)]
    public static double Initialize(CallArguments call)
    {
        foreach (Data.StandingOrder order in call.Session.StandingOrders) order.Begin();
        call.Session.Model.Initialize(call.Count > 0 ? call.Number(1) : null);
        return 1;
    }

    [HocFunction("fadvance", "fadvance()", "Advances the model by one time step dt.", Most = 0)]
    public static double Advance(CallArguments call)
    {
        call.Session.NoteAdvance();
        call.Session.Step();
        return 1;
    }

    [HocFunction("initnrn", "initnrn()", "Sets t, dt, celsius, secondorder and clamp_resist to what they are at the start.", Most = 0)]
    public static double Reset(CallArguments call)
    {
        Model model = call.Session.Model;
        model.SecondOrderReference.Value = 0;
        model.TimeReference.Value = 0;
        model.TimeStepReference.Value = 0.025;
        model.CelsiusReference.Value = 6.3;
        call.Session.Names.ClampResistance.Number = 1e-3;
        return 1;
    }

    [HocFunction("fcurrent", "fcurrent()", "Computes all currents from the present state.", Most = 0)]
    public static double EvaluateCurrents(CallArguments call)
    {
        call.Session.Model.EvaluateCurrents();
        return 1;
    }

    [HocFunction("frecord_init", "frecord_init()", "Starts all recordings afresh with the present values.", Most = 0)]
    public static double RestartRecordings(CallArguments call)
    {
        call.Session.Model.RestartRecordings();
        return 1;
    }
}

using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Analysis;

namespace Hoc.Net.Runtime.Builtins.Classes.Analysis;

/// <summary>HOC's Impedance.</summary>
[HocClass("Impedance", "new Impedance()", "Impedances for small currents around the present state of the model, at one frequency.", Most = 0)]
internal sealed class ImpedanceObject(CallArguments call) : HocObject
{
    private const int MostIterations = 1_000_000_000;

    private readonly HocSession _session = call.Session;
    private readonly Impedance _impedance = new(call.Session.Model);

    [HocMethod("loc", "z.loc(x)", "Says where, in the accessed section, the current flows in or the voltage is measured; a negative number for nowhere.", Least = 1, Most = 1)]
    public double SetLocation(CallArguments call)
    {
        double x = call.Number(1, -1, 1);
        _impedance.Location = x < 0 ? null : At(call, x);
        return 0;
    }

    [HocMethod("compute", "z.compute(frequency, withGating, iterations)", "Computes all impedances at a frequency in Hz, with 1 as second argument those of a membrane whose gates and other states follow the voltage; gives 0.", Least = 1, Most = 3)]
    public double Compute(CallArguments call)
    {
        double frequency = call.Number(1);
        bool withGating = call.Count > 1 && call.Number(2) != 0;
        if (call.Count > 2) call.Integer(3, 1, MostIterations);
        CheckCoupling(call, withGating);
        _impedance.Compute(frequency, withGating);
        return 0;
    }

    /// <summary>Layers couple nodes in ways that the equations of impedances do not have.</summary>
    private static void CheckCoupling(CallArguments call, bool withGating)
    {
        Model model = call.Session.Model;
        if (withGating && model.Sections.Any(static section => section.Layers is not null))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                "impedances with states that follow the voltage are not computed where there are extracellular layers.",
                "Leave out the second argument (layers then do not count), or extracellular.");
        }
    }

    [HocMethod("transfer", "z.transfer(x)", "The voltage at x in the accessed section for a current at the location, or the other way round: the magnitude, MΩ.", Least = 1, Most = 1)]
    public double Transfer(CallArguments call) => _impedance.Transfer(Place(call));

    [HocMethod("transfer_phase", "z.transfer_phase(x)", "The phase of the transfer impedance, radians.", Least = 1, Most = 1)]
    public double TransferPhase(CallArguments call) => _impedance.TransferPhase(Place(call));

    [HocMethod("input", "z.input(x)", "The voltage at x in the accessed section for a current there: the magnitude, MΩ.", Least = 1, Most = 1)]
    public double Input(CallArguments call) => _impedance.Input(Place(call));

    [HocMethod("input_phase", "z.input_phase(x)", "The phase of the input impedance, radians.", Least = 1, Most = 1)]
    public double InputPhase(CallArguments call) => _impedance.InputPhase(Place(call));

    [HocMethod("ratio", "z.ratio(x)", "The part of a voltage at x in the accessed section that arrives at the location.", Least = 1, Most = 1)]
    public double Ratio(CallArguments call) => _impedance.Ratio(Place(call));

    [HocMethod("deltafac", "z.deltafac(x)", "By how much voltages and, relative to their tolerance, states are changed to find derivatives; 0.001 at first.", Most = 1)]
    public double Delta(CallArguments call)
    {
        if (call.Count > 0) _impedance.Delta = call.Number(1, 1e-10, 1);
        return _impedance.Delta;
    }

    private Segment Place(CallArguments call) => At(call, call.Location(1));

    private Segment At(CallArguments call, double x) => _session.Sections.Accessed(call.CallSite).At(x);
}

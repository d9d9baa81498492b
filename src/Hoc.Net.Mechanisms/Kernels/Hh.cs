using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The squid axon's sodium, potassium and leak channels.</summary>
internal static class Hh
{
    public static MechanismType Type { get; } = new()
    {
        Name = "hh",
        Kind = MechanismKind.Density,
        Fields =
        [
            new("gnabar", FieldRole.Parameter, 0.12, "S/cm2"),
            new("gkbar", FieldRole.Parameter, 0.036, "S/cm2"),
            new("gl", FieldRole.Parameter, 0.0003, "S/cm2"),
            new("el", FieldRole.Parameter, -54.3, "mV"),
            new("gna", FieldRole.Assigned, 0, "S/cm2"),
            new("gk", FieldRole.Assigned, 0, "S/cm2"),
            new("il", FieldRole.Assigned, 0, "mA/cm2"),
            new("m", FieldRole.State),
            new("h", FieldRole.State),
            new("n", FieldRole.State),
        ],
        Globals = [new("usetable", 1), .. HhSharedRates.Fields],
        Functions = [.. HhSharedRates.Functions],
        Ions =
        [
            new("na", IonVariables.Reversal, IonVariables.Current),
            new("k", IonVariables.Reversal, IonVariables.Current),
        ],
        Kernels = new()
        {
            Prepare = Prepare,
            Initialize = LaneKernel.Of(
                HhKernels<Lanes1>.Initialize, HhKernels<Lanes2>.Initialize,
                HhKernels<Lanes4>.Initialize, HhKernels<Lanes8>.Initialize),
            Currents = LaneKernel.Of(
                HhKernels<Lanes1>.Currents, HhKernels<Lanes2>.Currents,
                HhKernels<Lanes4>.Currents, HhKernels<Lanes8>.Currents),
            Advance = LaneKernel.Of(
                HhKernels<Lanes1>.Advance, HhKernels<Lanes2>.Advance,
                HhKernels<Lanes4>.Advance, HhKernels<Lanes8>.Advance),
        },
    };

    private static void Prepare(KernelFrame frame, int first, int count, Clock clock)
    {
        frame.Shared ??= new HhTable();
        ((HhTable)frame.Shared).Require(clock.Celsius);
    }
}

using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms;

/// <summary>The mechanisms that need no MOD file.</summary>
public static class BuiltIn
{
    /// <summary>
    /// All of them, in NEURON's order: pas, fastpas, IClamp, AlphaSynapse, ExpSyn, Exp2Syn, SEClamp, VClamp, OClamp, APCount, hh, NetStim, IntFire1,
    /// IntFire2, IntFire4, PointProcessMark, and the ions na and k. Immutable; models may share it.
    /// </summary>
    public static MechanismCatalog Catalog { get; } = Load();

    private static MechanismCatalog Load()
    {
        var kept = KeptMechanisms.Load();
        return new(
            Pas.Type, kept["fastpas"], IClampKernels.Type, kept["AlphaSynapse"], kept["ExpSyn"], kept["Exp2Syn"], kept["SEClamp"],
            kept["VClamp"], kept["OClamp"], kept["APCount"], Hh.Type, kept["NetStim"], kept["IntFire1"], kept["IntFire2"], kept["IntFire4"],
            kept["PointProcessMark"]);
    }
}

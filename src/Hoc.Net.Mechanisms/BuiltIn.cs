using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms;

/// <summary>The mechanisms that need no MOD file.</summary>
public static class BuiltIn
{
    /// <summary>
    /// All of them, in NEURON's order: pas, extracellular, fastpas, IClamp, AlphaSynapse, ExpSyn, Exp2Syn, SEClamp, VClamp, OClamp, APCount, hh, NetStim, IntFire1,
    /// IntFire2, IntFire4, PointProcessMark, PatternStim, and the ions na and k. Immutable; models may share it.
    /// </summary>
    public static MechanismCatalog Catalog { get; } = new([.. KeptMechanisms.Load().SelectMany(static (type, i) =>
        i == 0 ? [type, Extracellular.Create(Extracellular.DefaultLayers)] : (MechanismType[])[type])]);
}

using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms;

/// <summary>The mechanisms that need no MOD file.</summary>
public static class BuiltIn
{
    /// <summary>All of them: pas, hh, IClamp, APCount, and the ions na and k. Immutable; models may share it.</summary>
    public static MechanismCatalog Catalog { get; } = new(Pas.Type, Hh.Type, IClampKernels.Type, APCountKernels.Type);
}

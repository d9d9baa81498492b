using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>
/// One gate of hh (Hodgkin and Huxley, J. Physiol. 117, 1952, with rest shifted to -65 mV). Gates are passes of their own
/// where the rates are computed exactly: three at once exceed what the JIT inlines into one method.
/// </summary>
internal interface IHhGate
{
    /// <summary>The column of the gate among those of hh.</summary>
    static abstract int Column { get; }

    /// <summary>The gate's steady state and time constant at a voltage, mV.</summary>
    static abstract HhGate<L> At<L>(L v, L temperatureFactor) where L : unmanaged, ILanes<L>;
}

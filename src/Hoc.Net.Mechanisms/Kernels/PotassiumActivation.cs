using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The gate n: opens at 0.01 (v + 55) / (1 − e^(−(v + 55)/10)), closes at 0.125 e^(−(v + 65)/80) per ms.</summary>
internal readonly struct PotassiumActivation : IHhGate
{
    public static int Column => HhColumns.N;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HhGate<L> At<L>(L v, L temperatureFactor) where L : unmanaged, ILanes<L>
    {
        L opening = L.Broadcast(0.01) * HhRates.OverExpMinusOne(-(v + L.Broadcast(55)), L.Broadcast(10));
        L closing = L.Broadcast(0.125) * LaneMath.Exp(-(v + L.Broadcast(65)) / L.Broadcast(80));
        return HhRates.Gate(opening, closing, temperatureFactor);
    }
}

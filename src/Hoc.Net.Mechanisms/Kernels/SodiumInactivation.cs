using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The gate h: opens at 0.07 e^(−(v + 65)/20), closes at 1 / (e^(−(v + 35)/10) + 1) per ms.</summary>
internal readonly struct SodiumInactivation : IHhGate
{
    public static int Column => HhColumns.H;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HhGate<L> At<L>(L v, L temperatureFactor) where L : unmanaged, ILanes<L>
    {
        L one = L.Broadcast(1);
        L opening = L.Broadcast(0.07) * LaneMath.Exp(-(v + L.Broadcast(65)) / L.Broadcast(20));
        L closing = one / (LaneMath.Exp(-(v + L.Broadcast(35)) / L.Broadcast(10)) + one);
        return HhRates.Gate(opening, closing, temperatureFactor);
    }
}

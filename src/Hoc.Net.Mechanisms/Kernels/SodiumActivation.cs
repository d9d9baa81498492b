using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The gate m: opens at 0.1 (v + 40) / (1 − e^(−(v + 40)/10)), closes at 4 e^(−(v + 65)/18) per ms.</summary>
internal readonly struct SodiumActivation : IHhGate
{
    public static int Column => HhColumns.M;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HhGate<L> At<L>(L v, L temperatureFactor) where L : unmanaged, ILanes<L>
    {
        L opening = L.Broadcast(0.1) * HhRates.OverExpMinusOne(-(v + L.Broadcast(40)), L.Broadcast(10));
        L closing = L.Broadcast(4) * LaneMath.Exp(-(v + L.Broadcast(65)) / L.Broadcast(18));
        return HhRates.Gate(opening, closing, temperatureFactor);
    }
}

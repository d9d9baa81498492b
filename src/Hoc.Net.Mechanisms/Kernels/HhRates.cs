using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>What the three gates of hh have in common.</summary>
internal static unsafe class HhRates
{
    /// <summary>The factor by which rates rise from 6.3 °C to this temperature: 3 per 10 °C.</summary>
    public static double TemperatureFactor(double celsius)
    {
        double factor;
        Lanes1.Store(&factor, LaneMath.Pow(new Lanes1(3), new Lanes1((celsius - 6.3) / 10)));
        return factor;
    }

    /// <summary>A gate from its rates of opening and closing, 1/ms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HhGate<L> Gate<L>(L opening, L closing, L temperatureFactor) where L : unmanaged, ILanes<L>
    {
        L sum = opening + closing;
        return new(opening / sum, L.Broadcast(1) / (temperatureFactor * sum));
    }

    /// <summary>x / (e^(x/y) − 1), with its first-order expansion where |x/y| is below 1e-6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L OverExpMinusOne<L>(L x, L y) where L : unmanaged, ILanes<L>
    {
        L one = L.Broadcast(1);
        L ratio = x / y;
        L expansion = y * (one - (ratio * L.Broadcast(0.5)));
        return L.SelectLess(L.Abs(ratio), L.Broadcast(1e-6), expansion, x / (LaneMath.Exp(ratio) - one));
    }
}

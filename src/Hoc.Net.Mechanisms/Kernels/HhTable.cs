using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>
/// The gates of hh at -100, -99, ... 100 mV, interpolated between and constant outside; and the temperature factor. A row holds all that belongs to
/// one voltage, so that a look-up touches two cache lines.
/// </summary>
internal sealed unsafe class HhTable
{
    private const double Lowest = -100; // mV
    private const int Intervals = 200;
    private const int RowLength = 8;

    // One row more than the points, so that the last voltage interpolates too. Pinned.
    private readonly double[] _rows = GC.AllocateArray<double>(((Intervals + 2) * RowLength) + RowLength, pinned: true);

    private double _celsius = double.NaN;

    /// <summary>The factor by which rates rise from 6.3 °C to the present temperature.</summary>
    public double TemperatureFactor { get; private set; }

    /// <summary>The first row, on a cache line's boundary.</summary>
    public double* Rows
    {
        get
        {
            nint start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_rows));
            return (double*)((start + 63) & ~63);
        }
    }

    /// <summary>Makes the table anew when the temperature has changed.</summary>
    public void Require(double celsius)
    {
        if (celsius.Equals(_celsius))
        {
            return;
        }

        TemperatureFactor = HhRates.TemperatureFactor(celsius);
        var factor = new Lanes1(TemperatureFactor);
        double* rows = Rows;
        for (int i = 0; i <= Intervals; i++)
        {
            Lanes1 v = new(Lowest + i);
            double* row = rows + (i * RowLength);
            Fill(row, SodiumActivation.At(v, factor));
            Fill(row + 2, SodiumInactivation.At(v, factor));
            Fill(row + 4, PotassiumActivation.At(v, factor));
        }

        new Span<double>(rows + (Intervals * RowLength), RowLength)
            .CopyTo(new Span<double>(rows + ((Intervals + 1) * RowLength), RowLength));
        _celsius = celsius;
    }

    /// <summary>The gates m, h and n at a voltage, mV.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LookUp<L>(double* rows, L v, out HhGate<L> m, out HhGate<L> h, out HhGate<L> n)
        where L : unmanaged, ILanes<L>
    {
        L position = v - L.Broadcast(Lowest);
        position = L.SelectLess(position, L.Broadcast(Intervals), position, L.Broadcast(Intervals));
        position = L.SelectLess(L.Broadcast(0), position, position, L.Broadcast(0));
        L.InterpolateRows(
            rows, position, out L mInf, out L mTau, out L hInf, out L hTau, out L nInf, out L nTau, out _, out _);
        m = new(mInf, mTau);
        h = new(hInf, hTau);
        n = new(nInf, nTau);
    }

    private static void Fill(double* place, HhGate<Lanes1> gate)
    {
        Lanes1.Store(place, gate.Steady);
        Lanes1.Store(place + 1, gate.Tau);
    }
}

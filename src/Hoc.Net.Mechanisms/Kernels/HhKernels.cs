using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The passes of hh for one lane width.</summary>
/// <remarks>
/// The currents are linear in the voltage, so their conductances are exact; NEURON's difference quotient equals them but for
/// rounding. The states follow dx/dt = (x∞ − x) / τ exactly for a constant voltage (METHOD cnexp).
/// </remarks>
internal static unsafe class HhKernels<L> where L : unmanaged, ILanes<L>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Currents(KernelFrame frame, int first, int count, Clock clock)
    {
        double* state = (double*)frame.Base;
        int[] columns = frame.Columns;
        double* sodiumMaximum = state + columns[HhColumns.SodiumMaximum];
        double* potassiumMaximum = state + columns[HhColumns.PotassiumMaximum];
        double* leak = state + columns[HhColumns.Leak];
        double* leakReversal = state + columns[HhColumns.LeakReversal];
        double* sodiumConductance = state + columns[HhColumns.SodiumConductance];
        double* potassiumConductance = state + columns[HhColumns.PotassiumConductance];
        double* leakCurrent = state + columns[HhColumns.LeakCurrent];
        double* ms = state + columns[HhColumns.M];
        double* hs = state + columns[HhColumns.H];
        double* ns = state + columns[HhColumns.N];
        IonFrame sodium = frame.Ions[HhColumns.Sodium];
        IonFrame potassium = frame.Ions[HhColumns.Potassium];
        fixed (int* nodes = frame.Nodes, sodiumRows = sodium.Rows, potassiumRows = potassium.Rows)
        {
            for (int row = first; row < first + count; row += L.Count)
            {
                var node = new RowsOf<L>(nodes + row);
                var na = new RowsOf<L>(sodiumRows + row);
                var k = new RowsOf<L>(potassiumRows + row);
                L v = node.Load(state + frame.Voltage);
                L m = L.Load(ms + row);
                L n = L.Load(ns + row);

                L gNa = L.Load(sodiumMaximum + row) * m * m * m * L.Load(hs + row);
                L iNa = gNa * (v - na.Load(state + sodium.Reversal));
                L gK = L.Load(potassiumMaximum + row) * n * n * n * n;
                L iK = gK * (v - k.Load(state + potassium.Reversal));
                L gLeak = L.Load(leak + row);
                L iLeak = gLeak * (v - L.Load(leakReversal + row));

                L.Store(sodiumConductance + row, gNa);
                L.Store(potassiumConductance + row, gK);
                L.Store(leakCurrent + row, iLeak);
                na.Add(state + sodium.Current, iNa);
                na.Add(state + sodium.CurrentDerivative, gNa);
                k.Add(state + potassium.Current, iK);
                k.Add(state + potassium.CurrentDerivative, gK);
                node.Add(state + frame.Rhs, -(iNa + iK + iLeak));
                node.Add(state + frame.D, gNa + gK + gLeak);
            }
        }
    }

    public static void Initialize(KernelFrame frame, int first, int count, Clock clock)
    {
        double* rows = RowsIfTabulated(frame);
        if (rows != null)
        {
            InitializeByTable(frame, first, count, rows);
        }
        else
        {
            InitializeGate<SodiumActivation>(frame, first, count);
            InitializeGate<SodiumInactivation>(frame, first, count);
            InitializeGate<PotassiumActivation>(frame, first, count);
        }

        HhSharedRates.ShowLast(frame, first, count);
    }

    public static void Advance(KernelFrame frame, int first, int count, Clock clock)
    {
        double* rows = RowsIfTabulated(frame);
        if (rows != null)
        {
            AdvanceByTable(frame, first, count, clock, rows);
        }
        else
        {
            AdvanceGate<SodiumActivation>(frame, first, count, clock);
            AdvanceGate<SodiumInactivation>(frame, first, count, clock);
            AdvanceGate<PotassiumActivation>(frame, first, count, clock);
        }

        HhSharedRates.ShowLast(frame, first, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void InitializeByTable(KernelFrame frame, int first, int count, double* rows)
    {
        double* state = (double*)frame.Base;
        double* m = state + frame.Columns[HhColumns.M];
        double* h = state + frame.Columns[HhColumns.H];
        double* n = state + frame.Columns[HhColumns.N];
        fixed (int* nodes = frame.Nodes)
        {
            for (int row = first; row < first + count; row += L.Count)
            {
                HhTable.LookUp<L>(
                    rows, new RowsOf<L>(nodes + row).Load(state + frame.Voltage), out var mGate, out var hGate, out var nGate);
                L.Store(m + row, mGate.Steady);
                L.Store(h + row, hGate.Steady);
                L.Store(n + row, nGate.Steady);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void InitializeGate<G>(KernelFrame frame, int first, int count) where G : IHhGate
    {
        double* state = (double*)frame.Base;
        double* gate = state + frame.Columns[G.Column];
        L factor = L.Broadcast(TableOf(frame).TemperatureFactor);
        fixed (int* nodes = frame.Nodes)
        {
            for (int row = first; row < first + count; row += L.Count)
            {
                L v = new RowsOf<L>(nodes + row).Load(state + frame.Voltage);
                L.Store(gate + row, G.At(v, factor).Steady);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AdvanceByTable(KernelFrame frame, int first, int count, Clock clock, double* rows)
    {
        double* state = (double*)frame.Base;
        double* m = state + frame.Columns[HhColumns.M];
        double* h = state + frame.Columns[HhColumns.H];
        double* n = state + frame.Columns[HhColumns.N];
        L minusStep = L.Broadcast(-clock.TimeStep);
        fixed (int* nodes = frame.Nodes)
        {
            double* voltage = state + frame.Voltage;
            int last = first + ((count - 1) / L.Count * L.Count);
            HhTable.LookUp<L>(rows, new RowsOf<L>(nodes + first).Load(voltage), out var mGate, out var hGate, out var nGate);
            for (int row = first; row <= last; row += L.Count)
            {
                // The next rows are looked up while the exponentials of these are under way.
                int next = Math.Min(row + L.Count, last);
                HhTable.LookUp<L>(
                    rows, new RowsOf<L>(nodes + next).Load(voltage), out var mNext, out var hNext, out var nNext);
                Relax(m + row, mGate.Steady, minusStep / mGate.Tau);
                Relax(h + row, hGate.Steady, minusStep / hGate.Tau);
                Relax(n + row, nGate.Steady, minusStep / nGate.Tau);
                (mGate, hGate, nGate) = (mNext, hNext, nNext);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AdvanceGate<G>(KernelFrame frame, int first, int count, Clock clock) where G : IHhGate
    {
        double* state = (double*)frame.Base;
        double* gate = state + frame.Columns[G.Column];
        L minusStep = L.Broadcast(-clock.TimeStep);
        L factor = L.Broadcast(TableOf(frame).TemperatureFactor);
        fixed (int* nodes = frame.Nodes)
        {
            for (int row = first; row < first + count; row += L.Count)
            {
                HhGate<L> target = G.At(new RowsOf<L>(nodes + row).Load(state + frame.Voltage), factor);
                Relax(gate + row, target.Steady, minusStep / target.Tau);
            }
        }
    }

    /// <summary>One gate's step: x += (1 − e^exponent) (x∞ − x), the exponent being -dt/τ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Relax(double* gate, L steady, L exponent)
    {
        L x = L.Load(gate);
        L fraction = L.Broadcast(1) - LaneMath.Exp(exponent);
        L.Store(gate, L.FusedMultiplyAdd(fraction, steady - x, x));
    }

    private static double* RowsIfTabulated(KernelFrame frame) =>
        frame.Globals[HhColumns.UseTable].Value != 0 ? TableOf(frame).Rows : null;

    private static HhTable TableOf(KernelFrame frame) => (HhTable)frame.Shared!;
}

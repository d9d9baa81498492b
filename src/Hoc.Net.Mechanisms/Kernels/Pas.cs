using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>The passive membrane: i = g (v − e).</summary>
internal static unsafe class Pas
{
    private const int Conductance = 0;
    private const int Reversal = 1;
    private const int Current = 2;

    public static MechanismType Type { get; } = new()
    {
        Name = "pas",
        Kind = MechanismKind.Density,
        Fields =
        [
            new("g", FieldRole.Parameter, 0.001, "S/cm2"),
            new("e", FieldRole.Parameter, -70, "mV"),
            new("i", FieldRole.Assigned, 0, "mA/cm2"),
        ],
        Kernels = new()
        {
            Currents = LaneKernel.Of(Currents<Lanes1>, Currents<Lanes2>, Currents<Lanes4>, Currents<Lanes8>),
        },
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Currents<L>(KernelFrame frame, int first, int count, Clock clock) where L : unmanaged, ILanes<L>
    {
        double* state = (double*)frame.Base;
        double* g = state + frame.Columns[Conductance];
        double* e = state + frame.Columns[Reversal];
        double* i = state + frame.Columns[Current];
        fixed (int* nodes = frame.Nodes)
        {
            for (int row = first; row < first + count; row += L.Count)
            {
                var node = new RowsOf<L>(nodes + row);
                L conductance = L.Load(g + row);
                L current = conductance * (node.Load(state + frame.Voltage) - L.Load(e + row));
                L.Store(i + row, current);
                node.Add(state + frame.Rhs, -current);
                node.Add(state + frame.D, conductance);
            }
        }
    }
}

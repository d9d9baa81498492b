using Hoc.Net.Simulation.Lanes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>
/// The globals minf_hh to ntau_hh. Nothing is computed from them; they show the rates at the voltage of the instance that
/// was computed last, or of a call of rates_hh.
/// </summary>
internal static unsafe class HhSharedRates
{
    public static GlobalField[] Fields { get; } =
    [
        new("minf"), new("hinf"), new("ninf"), new("mtau", 0, "ms"), new("htau", 0, "ms"), new("ntau", 0, "ms"),
    ];

    public static MechanismFunction[] Functions { get; } =
    [
        new("rates", 1, static (frame, _, arguments, _) =>
        {
            Show(frame, arguments[0]);
            return 1;
        }),
        new("vtrap", 2, static (_, _, arguments, _) =>
        {
            double result;
            Lanes1.Store(&result, HhRates.OverExpMinusOne(new Lanes1(arguments[0]), new Lanes1(arguments[1])));
            return result;
        }),
    ];

    /// <summary>Shows the rates of the last of some rows.</summary>
    public static void ShowLast(KernelFrame frame, int first, int count) =>
        Show(frame, frame.State[frame.Voltage + frame.Nodes[first + count - 1]]);

    private static void Show(KernelFrame frame, double voltage)
    {
        Lanes1 v = new(voltage);
        var table = (HhTable)frame.Shared!;
        HhGate<Lanes1> m, h, n;
        if (frame.Globals[HhColumns.UseTable].Value != 0)
        {
            HhTable.LookUp(table.Rows, v, out m, out h, out n);
        }
        else
        {
            Lanes1 factor = new(table.TemperatureFactor);
            m = SodiumActivation.At(v, factor);
            h = SodiumInactivation.At(v, factor);
            n = PotassiumActivation.At(v, factor);
        }

        double* values = stackalloc double[] { 0, 0, 0, 0, 0, 0 };
        Lanes1.Store(values, m.Steady);
        Lanes1.Store(values + 1, h.Steady);
        Lanes1.Store(values + 2, n.Steady);
        Lanes1.Store(values + 3, m.Tau);
        Lanes1.Store(values + 4, h.Tau);
        Lanes1.Store(values + 5, n.Tau);
        for (int i = 0; i < 6; i++)
        {
            frame.Globals[HhColumns.Rates + i].Value = values[i];
        }
    }
}

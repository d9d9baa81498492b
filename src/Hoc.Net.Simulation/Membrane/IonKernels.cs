using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>The passes of every ion: currents start from zero, potentials follow the concentrations where the style says so.</summary>
internal static class IonKernels
{
    private const double Faraday = 96485.3321233100184; // C/mol
    private const double GasConstant = 8.31446261815324; // J/(mol K)

    public static KernelSet Set { get; } = new() { Initialize = Initialize, Currents = ClearCurrents };

    private static void Initialize(KernelFrame frame, int first, int count, Clock clock)
    {
        for (var row = first; row < first + count; row++)
        {
            var style = StyleOf(frame, row);
            if (style.ConcentrationAtInitialize)
            {
                frame.State[frame.Columns[IonColumns.Inside] + row] = frame.Globals[IonTypes.DefaultInside].Value;
                frame.State[frame.Columns[IonColumns.Outside] + row] = frame.Globals[IonTypes.DefaultOutside].Value;
            }

            if (style.ReversalAtInitialize)
                SetReversal(frame, row, clock.Celsius);
        }
    }

    private static void ClearCurrents(KernelFrame frame, int first, int count, Clock clock)
    {
        frame.State.AsSpan(frame.Columns[IonColumns.Current] + first, count).Clear();
        frame.State.AsSpan(frame.Columns[IonColumns.CurrentDerivative] + first, count).Clear();
        if (!AnyFollows(frame.State.AsSpan(frame.Columns[IonColumns.Style] + first, count)))
            return;
        for (var row = first; row < first + count; row++)
            if (StyleOf(frame, row).ReversalEachStep)
                SetReversal(frame, row, clock.Celsius);
    }

    /// <summary>Whether any potential follows its concentrations at each step, which is rare: a high bit of the style.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static bool AnyFollows(ReadOnlySpan<double> styles)
    {
        var row = 0;
        var least = Vector512.Create((double)IonStyle.EachStepBit);
        for (; row <= styles.Length - 8; row += 8)
            if (Vector512.GreaterThanOrEqualAny(Vector512.Create(styles[row..]), least))
                return true;
        for (; row < styles.Length; row++)
            if (styles[row] >= IonStyle.EachStepBit)
                return true;
        return false;
    }

    private static IonStyle StyleOf(KernelFrame frame, int row) =>
        IonStyle.FromBits((int)frame.State[frame.Columns[IonColumns.Style] + row]);

    private static void SetReversal(KernelFrame frame, int row, double celsius) =>
        frame.State[frame.Columns[IonColumns.Reversal] + row] = Nernst(
            frame.State[frame.Columns[IonColumns.Inside] + row],
            frame.State[frame.Columns[IonColumns.Outside] + row],
            frame.Globals[IonTypes.Valence].Value,
            celsius);

    /// <summary>
    /// Lets the potential follow the concentrations that a mechanism's row has just written, where the ion's style wants it computed on initialisation.
    /// </summary>
    internal static void FollowConcentration(IonFrame ion, int row, double[] state, double celsius)
    {
        var place = ion.Rows[row];
        if (IonStyle.FromBits((int)state[ion.Style + place]).ReversalAtInitialize)
            state[ion.Reversal + place] = Nernst(state[ion.Inside + place], state[ion.Outside + place], ion.Valence, celsius);
    }

    /// <summary>The factor from a concentration to the potential that it weighs as much as, at a potential: exp(zFv/RT).</summary>
    internal static double Boltzmann(double potential, double valence, double celsius) =>
        Math.Exp(valence / Thermal(celsius) * potential);

    /// <summary>
    /// The current density of an ion of unit permeability, 1 cm/s, by the constant field equation (Goldman 1943, Hodgkin and Katz 1949), mA/cm2
    /// for concentrations in mM.
    /// </summary>
    internal static double Ghk(double potential, double inside, double outside, double valence, double celsius)
    {
        var reduced = valence * potential / Thermal(celsius);
        var influx = outside * LinearOverExponential(reduced);
        var efflux = inside * LinearOverExponential(-reduced);
        return .001 * valence * Faraday * (efflux - influx);

        static double LinearOverExponential(double x) => Math.Abs(x) < 1e-4 ? 1 - x / 2 : x / (Math.Exp(x) - 1);
    }

    /// <summary>RT/F, mV.</summary>
    private static double Thermal(double celsius) => 1e3 * GasConstant * (celsius + 273.15) / Faraday;

    /// <summary>The reversal potential, mV; ±1e6 where one concentration is not positive, 0 without a charge.</summary>
    internal static double Nernst(double inside, double outside, double valence, double celsius)
    {
        if (valence == 0)
            return 0;
        if (inside <= 0)
            return 1e6;
        return outside <= 0 ? -1e6 : Thermal(celsius) / valence * Math.Log(outside / inside);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>The passes of every ion: currents start from zero, potentials follow the concentrations where the style says so.</summary>
internal static class IonKernels
{
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
                SetReversal(frame, row, clock);
        }
    }

    private static void ClearCurrents(KernelFrame frame, int first, int count, Clock clock)
    {
        if (count == 1)
        {
            var (state, columns) = (frame.State, frame.Columns);
            state[columns[IonColumns.Current] + first] = state[columns[IonColumns.CurrentDerivative] + first] = 0;
            if (state[columns[IonColumns.Style] + first] >= IonStyle.EachStepBit && StyleOf(frame, first).ReversalEachStep)
                SetReversal(frame, first, clock);
            return;
        }

        ZeroFill.Clear(frame.State.AsSpan(frame.Columns[IonColumns.Current] + first, count));
        ZeroFill.Clear(frame.State.AsSpan(frame.Columns[IonColumns.CurrentDerivative] + first, count));
        if (!AnyFollows(frame.State.AsSpan(frame.Columns[IonColumns.Style] + first, count)))
            return;
        for (var row = first; row < first + count; row++)
            if (StyleOf(frame, row).ReversalEachStep)
                SetReversal(frame, row, clock);
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

    private static void SetReversal(KernelFrame frame, int row, Clock clock) =>
        frame.State[frame.Columns[IonColumns.Reversal] + row] = Nernst(
            frame.State[frame.Columns[IonColumns.Inside] + row],
            frame.State[frame.Columns[IonColumns.Outside] + row],
            frame.Globals[IonTypes.Valence].Value,
            clock.Constants.Thermal(clock.Celsius));

    /// <summary>
    /// Lets the potential follow the concentrations that a mechanism's row has just written, where the ion's style wants it computed on initialisation.
    /// </summary>
    internal static void FollowConcentration(IonFrame ion, int row, double[] state, Clock clock)
    {
        var place = ion.Rows[row];
        if (IonStyle.FromBits((int)state[ion.Style + place]).ReversalAtInitialize)
            state[ion.Reversal + place] = Nernst(state[ion.Inside + place], state[ion.Outside + place], ion.Valence, clock.Constants.Thermal(clock.Celsius));
    }

    /// <summary>The factor from a concentration to the potential that it weighs as much as, at a potential: exp(zFv/RT).</summary>
    /// <param name="potential">mV.</param>
    /// <param name="valence">The charge.</param>
    /// <param name="thermal">RT/F, mV.</param>
    internal static double Boltzmann(double potential, double valence, double thermal) => Math.Exp(valence / thermal * potential);

    /// <summary>
    /// The current density of an ion of unit permeability, 1 cm/s, by the constant field equation (Goldman 1943, Hodgkin and Katz 1949), mA/cm2
    /// for concentrations in mM.
    /// </summary>
    internal static double Ghk(double potential, double inside, double outside, double valence, double celsius, PhysicalConstants constants)
    {
        var reduced = valence * potential / constants.Thermal(celsius);
        var influx = outside * LinearOverExponential(reduced);
        var efflux = inside * LinearOverExponential(-reduced);
        return .001 * valence * constants.Faraday * (efflux - influx);

        static double LinearOverExponential(double x) => Math.Abs(x) < 1e-4 ? 1 - x / 2 : x / (Math.Exp(x) - 1);
    }

    /// <summary>The reversal potential, mV; ±1e6 where one concentration is not positive, 0 without a charge.</summary>
    /// <param name="inside">mM.</param>
    /// <param name="outside">mM.</param>
    /// <param name="valence">The charge.</param>
    /// <param name="thermal">RT/F, mV.</param>
    internal static double Nernst(double inside, double outside, double valence, double thermal)
    {
        if (valence == 0)
            return 0;
        if (inside <= 0)
            return 1e6;
        return outside <= 0 ? -1e6 : thermal / valence * Math.Log(outside / inside);
    }
}

namespace Hoc.Net.Simulation.Membrane;

/// <summary>How one instance of an ion is treated; combined by every mechanism that uses the ion at that node.</summary>
/// <param name="Concentration">0 unused, 1 parameter, 2 assigned, 3 state.</param>
/// <param name="Reversal">0 unused, 1 parameter, 2 assigned, 3 written by a mechanism.</param>
/// <param name="ReversalAtInitialize">The reversal potential is computed by Nernst's equation on initialisation.</param>
/// <param name="ReversalEachStep">It is computed at each evaluation of currents.</param>
/// <param name="ConcentrationAtInitialize">The concentrations are set to the ion's defaults on initialisation.</param>
/// <param name="InsideWritten">Some mechanism writes the concentration inside.</param>
/// <param name="OutsideWritten">Some mechanism writes the concentration outside.</param>
public readonly record struct IonStyle(
    int Concentration,
    int Reversal,
    bool ReversalAtInitialize,
    bool ReversalEachStep,
    bool ConcentrationAtInitialize,
    bool InsideWritten = false,
    bool OutsideWritten = false)
{
    /// <summary>The bit of <see cref="ReversalEachStep"/>; only those of who writes are higher.</summary>
    internal const int EachStepBit = 64;

    /// <summary>The style as the number that ion_style returns.</summary>
    public int Bits =>
        Concentration
        | (ConcentrationAtInitialize ? 4 : 0)
        | Reversal << 3
        | (ReversalAtInitialize ? 32 : 0)
        | (ReversalEachStep ? EachStepBit : 0)
        | (InsideWritten ? 128 : 0)
        | (OutsideWritten ? 256 : 0);

    /// <summary>The style with this number.</summary>
    public static IonStyle FromBits(int bits) =>
        new(bits & 3, bits >> 3 & 3, (bits & 32) != 0, (bits & EachStepBit) != 0, (bits & 4) != 0, (bits & 128) != 0, (bits & 256) != 0);

    /// <summary>
    /// The style after one more mechanism uses the ion: what more is known of gains rank; where concentrations are in use the
    /// potential follows from them, at each step where they are states, unless some mechanism writes it itself.
    /// </summary>
    public IonStyle Promote(IonUse use)
    {
        const IonVariables both = IonVariables.Inside | IonVariables.Outside;
        var ofConcentration = (use.Writes & both) != 0 ? 3 : (use.Reads & both) != 0 ? 1 : 0;
        var ofReversal = use.Writes.HasFlag(IonVariables.Reversal) ? 3 : use.Reads.HasFlag(IonVariables.Reversal) ? 1 : 0;
        if (ofConcentration == 0 && ofReversal == 0)
            return this;
        var c = Math.Max(Concentration, ofConcentration);
        var e = Math.Max(Math.Max(Reversal, ofReversal), c > 0 ? 2 : 0);
        return new(
            c,
            e,
            ReversalAtInitialize: c > 0 && e == 2,
            ReversalEachStep: c == 3 && e == 2,
            ConcentrationAtInitialize: c == 3,
            InsideWritten || use.Writes.HasFlag(IonVariables.Inside),
            OutsideWritten || use.Writes.HasFlag(IonVariables.Outside));
    }
}

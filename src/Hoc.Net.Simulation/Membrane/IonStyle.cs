namespace Hoc.Net.Simulation.Membrane;

/// <summary>How one instance of an ion is treated; combined by every mechanism that uses the ion at that node.</summary>
/// <param name="Concentration">0 unused, 1 parameter, 2 assigned, 3 state.</param>
/// <param name="Reversal">0 unused, 1 parameter, 2 assigned.</param>
/// <param name="ReversalAtInitialize">The reversal potential is computed by Nernst's equation on initialisation.</param>
/// <param name="ReversalEachStep">It is computed at each evaluation of currents.</param>
/// <param name="ConcentrationAtInitialize">The concentrations are set to the ion's defaults on initialisation.</param>
/// <param name="ConcentrationWritten">Some mechanism writes a concentration.</param>
public readonly record struct IonStyle(
    int Concentration,
    int Reversal,
    bool ReversalAtInitialize,
    bool ReversalEachStep,
    bool ConcentrationAtInitialize,
    bool ConcentrationWritten = false)
{
    /// <summary>The bit of <see cref="ReversalEachStep"/>; only <see cref="ConcentrationWritten"/> has a higher one.</summary>
    internal const int EachStepBit = 64;

    /// <summary>The style as the number that ion_style returns.</summary>
    public int Bits =>
        Concentration
        | (ConcentrationAtInitialize ? 4 : 0)
        | Reversal << 3
        | (ReversalAtInitialize ? 32 : 0)
        | (ReversalEachStep ? EachStepBit : 0)
        | (ConcentrationWritten ? 128 : 0);

    /// <summary>The style with this number.</summary>
    public static IonStyle FromBits(int bits) =>
        new(bits & 3, bits >> 3 & 3, (bits & 32) != 0, (bits & EachStepBit) != 0, (bits & 4) != 0, (bits & 128) != 0);

    /// <summary>
    /// The style after one more mechanism uses the ion: what more is known of gains rank; where concentrations are in use the
    /// potential follows from them, at each step where they are states.
    /// </summary>
    public IonStyle Promote(IonUse use)
    {
        const IonVariables both = IonVariables.Inside | IonVariables.Outside;
        var c = Math.Max(Concentration, (use.Writes & both) != 0 ? 3 : (use.Reads & both) != 0 ? 1 : 0);
        var ofUse = use.Writes.HasFlag(IonVariables.Reversal) ? 2 : use.Reads.HasFlag(IonVariables.Reversal) ? 1 : 0;
        var e = c > 0 ? 2 : Math.Max(Reversal, ofUse);
        return new(c, e, c > 0, c == 3, c == 3, c == 3);
    }
}

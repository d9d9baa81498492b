namespace Hoc.Net.Simulation.Lanes;

/// <summary>
/// A pack of doubles on which every operation works lane by lane. Kernels are written once over <typeparamref name="L"/>
/// and instantiated for 1, 2, 4 and 8 lanes.
/// </summary>
/// <remarks>
/// Invariant: one lane's result depends on that lane's inputs alone and has the same bits at every width on every
/// machine. Only correctly rounded operations are offered (+ − × ÷ √ and the fused multiply-add), none is contracted or
/// reassociated, and there are no horizontal reductions and no estimates. Only the payload of a NaN may differ.
/// A comparison gives a mask, all bits of a lane set or clear, for <see cref="Select"/> and the bitwise operators.
/// </remarks>
/// <typeparam name="L">The implementing type itself.</typeparam>
internal unsafe interface ILanes<L> where L : unmanaged, ILanes<L>
{
    /// <summary>Number of lanes.</summary>
    static abstract int Count { get; }

    /// <summary>The same value in every lane.</summary>
    static abstract L Broadcast(double value);

    /// <summary>The same 64 bits in every lane.</summary>
    static abstract L BroadcastBits(long bits);

    /// <summary>Reads <see cref="Count"/> consecutive doubles; no alignment is needed.</summary>
    static abstract L Load(double* source);

    /// <summary>Writes <see cref="Count"/> consecutive doubles; no alignment is needed.</summary>
    static abstract void Store(double* target, L value);

    /// <summary>Reads <c>source[index[k]]</c> into lane k.</summary>
    static abstract L Gather(double* source, int* index);

    /// <summary>Writes lane k to <c>target[index[k]]</c>, the lanes in ascending order.</summary>
    static abstract void Scatter(double* target, int* index, L value);

    static abstract L operator +(L left, L right);

    static abstract L operator -(L left, L right);

    static abstract L operator *(L left, L right);

    static abstract L operator /(L left, L right);

    static abstract L operator -(L value);

    /// <summary>left × right + addend, rounded once.</summary>
    static abstract L FusedMultiplyAdd(L left, L right, L addend);

    /// <summary>addend − left × right, rounded once.</summary>
    static abstract L FusedNegateMultiplyAdd(L left, L right, L addend);

    /// <summary>The correctly rounded square root.</summary>
    static abstract L Sqrt(L value);

    /// <summary>The value without its sign.</summary>
    static abstract L Abs(L value);

    /// <summary>The nearest integer towards zero.</summary>
    static abstract L Truncate(L value);

    /// <summary>The nearest integer towards −∞.</summary>
    static abstract L Floor(L value);

    static abstract L LessThan(L left, L right);

    static abstract L LessThanOrEqual(L left, L right);

    static abstract L Equal(L left, L right);

    /// <summary>Where the mask is set the first value, elsewhere the second.</summary>
    static abstract L Select(L mask, L whereSet, L whereClear);

    /// <summary>
    /// Where left is less than right the first value, elsewhere (NaN too) the second. One or two instructions where a mask
    /// in a variable costs four.
    /// </summary>
    static abstract L SelectLess(L left, L right, L whereLess, L otherwise);

    /// <summary>Whether the mask is set in any lane. For control flow that does not change a lane's result.</summary>
    static abstract bool Any(L mask);

    static abstract L operator &(L left, L right);

    static abstract L operator |(L left, L right);

    static abstract L operator ^(L left, L right);

    static abstract L operator ~(L value);

    /// <summary>Adds the lanes as 64-bit integers.</summary>
    static abstract L AddBits(L left, L right);

    /// <summary>Shifts the lanes as 64-bit integers, filling with zeros.</summary>
    static abstract L ShiftBitsLeft(L value, int count);

    /// <summary>Shifts the lanes as unsigned 64-bit integers, filling with zeros.</summary>
    static abstract L ShiftBitsRight(L value, int count);

    /// <summary>Reads <c>pairs[2i]</c> and <c>pairs[2i + 1]</c>, where the bits of a lane are the whole number i.</summary>
    static abstract void LoadPairs(double* pairs, L index, out L first, out L second);

    /// <summary>
    /// Interpolates rows of eight doubles: with i the integer part of lane k of the position and θ the rest, lane k of
    /// quantity q is <c>row[i][q] + θ (row[i+1][q] − row[i][q])</c>. Positions are finite and not negative, and row i + 1
    /// must exist. Quantities that the caller discards cost little.
    /// </summary>
    static abstract void InterpolateRows(
        double* rows, L position,
        out L q0, out L q1, out L q2, out L q3, out L q4, out L q5, out L q6, out L q7);
}

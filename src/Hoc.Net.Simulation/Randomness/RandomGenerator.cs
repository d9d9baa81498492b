namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// A source of uniform random numbers. Equal seeds give equal streams on every machine. A generator is used by one thread at a
/// time; drawing allocates nothing.
/// </summary>
public abstract class RandomGenerator
{
    private protected RandomGenerator()
    {
    }

    /// <summary>32 random bits.</summary>
    public abstract uint NextUInt32();

    /// <summary>A number from 0 to 1, as the generator's kind makes it: from one word or two, with or without 0 itself.</summary>
    public abstract double NextDouble();

    /// <summary>Goes back to the beginning of the stream.</summary>
    public abstract void Reset();

    /// <summary>Where the generator stands, to be restored later in one of the same kind and size.</summary>
    public abstract uint[] SaveState();

    /// <summary>Goes on where a generator of the same kind and size stood.</summary>
    /// <exception cref="ArgumentException">The state is that of another kind or size.</exception>
    public abstract void RestoreState(ReadOnlySpan<uint> state);

    private protected static void CheckLength(ReadOnlySpan<uint> state, int expected)
    {
        if (state.Length != expected)
            throw new ArgumentException($"The state of this generator has {expected} words, not {state.Length}.", nameof(state));
    }

    /// <summary>A number from 0 to below 1 from 52 random bits, put behind the leading 1 of a number from 1 to 2.</summary>
    private protected static double FromTwoWords(uint low, uint high)
    {
        const ulong One = 0x3FF0_0000_0000_0000;
        return BitConverter.UInt64BitsToDouble(One | (ulong)(high & 0xF_FFFF) << 32 | low) - 1;
    }
}

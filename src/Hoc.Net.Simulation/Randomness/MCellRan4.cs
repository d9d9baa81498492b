namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// MCell's variant of Ran4: draw number h of stream l is a hash of the two words (h, l), two rounds of pseudo-DES as in Press et al.,
/// Numerical Recipes, "Random number generation by data encryption". So a stream may be entered anywhere.
/// </summary>
public sealed class MCellRan4 : RandomGenerator
{
    private const double Unit = 1.0 / 4294967296; // 2^-32

    private readonly RandomSettings? _settings;
    private readonly uint _low;

    /// <summary>Makes a generator.</summary>
    /// <param name="high">The index of the first draw.</param>
    /// <param name="low">The index of the stream; 0 for the one of <paramref name="settings"/>, as it is at each draw.</param>
    /// <param name="settings">What the streams of a model share.</param>
    public MCellRan4(uint high, uint low = 0, RandomSettings? settings = null)
    {
        _settings = settings;
        _low = low;
        Start = HighIndex = high;
    }

    /// <summary>The index that the stream began with.</summary>
    public uint Start { get; }

    /// <summary>The index of the next draw; each draw adds 1.</summary>
    public uint HighIndex { get; set; }

    /// <summary>The index of the stream.</summary>
    public uint LowIndex => _low == 0 && _settings is not null ? _settings.LowIndex : _low;

    /// <summary>The 32 bits of one draw.</summary>
    /// <param name="high">The index of the draw.</param>
    /// <param name="low">The index of the stream.</param>
    public static uint Hash(uint high, uint low)
    {
        low ^= Scramble(high ^ 0xBAA96887, 0x4B0F3B58);
        return high ^ Scramble(low ^ 0x1E17D32C, 0xE874F0C3);
    }

    /// <summary>The number from 0 to below 1 of one draw.</summary>
    /// <param name="high">The index of the draw.</param>
    /// <param name="low">The index of the stream.</param>
    public static double ToDouble(uint high, uint low) => Hash(high, low) * Unit;

    /// <inheritdoc/>
    public override uint NextUInt32() => Hash(HighIndex++, LowIndex);

    /// <inheritdoc/>
    public override double NextDouble() => ToDouble(HighIndex++, LowIndex);

    /// <inheritdoc/>
    public override void Reset() => HighIndex = Start;

    /// <inheritdoc/>
    public override uint[] SaveState() => [HighIndex];

    /// <inheritdoc/>
    public override void RestoreState(ReadOnlySpan<uint> state)
    {
        CheckLength(state, 1);
        HighIndex = state[0];
    }

    private static uint Scramble(uint word, uint mask)
    {
        var upper = word >> 16;
        var lower = word & 0xFFFF;
        var squares = ~((upper - lower) * (upper + lower));
        return (uint.RotateRight(squares, 16) ^ mask) + lower * upper;
    }
}

namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// Two multiplicative congruential generators combined after L'Ecuyer, Communications of the ACM 31 (1988) 742, as libg++'s MLCG
/// has them: where L'Ecuyer divides by 53668 and 52774, it takes the remainder, so its stream is another one.
/// </summary>
/// <param name="seed1">The first seed; those below 32 stand for well-mixed words.</param>
/// <param name="seed2">The second seed, likewise.</param>
public sealed class Mlcg(int seed1 = 0, int seed2 = 1) : RandomGenerator
{
    private const int Modulus1 = 2147483563;
    private const int Modulus2 = 2147483399;

    private int _first = Start(seed1, Modulus1);
    private int _second = Start(seed2, Modulus2);

    /// <inheritdoc/>
    public override uint NextUInt32()
    {
        unchecked
        {
            var rest = _first % 53668;
            _first = 40014 * (_first - rest * 53668) - rest * 12211;
            if (_first < 0)
                _first += Modulus1;

            rest = _second % 52774;
            _second = 40692 * (_second - rest * 52774) - rest * 3791;
            if (_second < 0)
                _second += Modulus2;

            var difference = _first - _second;
            return (uint)(difference < 1 ? difference + (Modulus1 - 1) : difference);
        }
    }

    /// <inheritdoc/>
    public override double NextDouble()
    {
        var low = NextUInt32();
        return FromTwoWords(low, NextUInt32());
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _first = Start(seed1, Modulus1);
        _second = Start(seed2, Modulus2);
    }

    /// <inheritdoc/>
    public override uint[] SaveState() => [(uint)_first, (uint)_second];

    /// <inheritdoc/>
    public override void RestoreState(ReadOnlySpan<uint> state)
    {
        CheckLength(state, 2);
        _first = (int)state[0];
        _second = (int)state[1];
    }

    private static int Start(int seed, int modulus)
    {
        if (seed < 0)
            seed = Math.Abs(seed + (Modulus1 - 2));
        return (int)SeedTable.Mix((uint)seed) % (modulus - 2) + 1;
    }
}

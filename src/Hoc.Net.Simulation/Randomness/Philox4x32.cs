namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// Random123's Philox 4x32 with ten rounds: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011).
/// Block c of stream (id1, id2, id3) is a hash of these four words under the model's global index; each block serves
/// four draws. So streams are independent and may be entered anywhere.
/// </summary>
public sealed class Philox4x32 : RandomGenerator
{
    private const double Unit = 1.0 / 4294967297; // keeps draws off 0 and 1

    private readonly RandomSettings? _settings;
    private uint _id1;
    private uint _id2;
    private uint _id3;
    private uint _block;
    private int _next;
    private uint _word0;
    private uint _word1;
    private uint _word2;
    private uint _word3;

    /// <summary>Makes the stream of up to three numbers.</summary>
    /// <param name="id1">The stream's first number.</param>
    /// <param name="id2">Its second number.</param>
    /// <param name="id3">Its third number.</param>
    /// <param name="settings">What the streams of a model share; the global index holds from the next block on.</param>
    public Philox4x32(uint id1, uint id2 = 0, uint id3 = 0, RandomSettings? settings = null)
    {
        _settings = settings;
        (_id1, _id2, _id3) = (id1, id2, id3);
        Encrypt();
    }

    /// <summary>The three numbers of the stream. Others hold from the next block of four draws on, or once <see cref="Position"/> is set, as in NEURON.</summary>
    public (uint Id1, uint Id2, uint Id3) Ids
    {
        get => (_id1, _id2, _id3);
        set => (_id1, _id2, _id3) = value;
    }

    /// <summary>How many draws have been made, 0 to 2^34 - 1. Setting it enters the stream there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is 2^34 or more.</exception>
    public ulong Position
    {
        get => 4UL * _block + (uint)_next;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, (1UL << 34) - 1);
            _block = (uint)(value >> 2);
            _next = (int)(value & 3);
            Encrypt();
        }
    }

    /// <summary>Enters the stream at a number of draws as NEURON's random_setseq takes it: a fraction is dropped, a negative or very large number is 0, bits beyond 34 are ignored.</summary>
    public void SetPosition(double draws)
    {
        const double longest = 0xffffffffffL;
        Position = draws is >= 0 and <= longest ? (ulong)draws & ((1UL << 34) - 1) : 0;
    }

    /// <inheritdoc/>
    public override uint NextUInt32()
    {
        switch (_next++)
        {
            case 0:
                return _word0;
            case 1:
                return _word1;
            case 2:
                return _word2;
            default:
                var last = _word3;
                _next = 0;
                _block++;
                Encrypt();
                return last;
        }
    }

    /// <summary>A number between 0 and 1, both excluded: (word + 1) / (2^32 + 1).</summary>
    public override double NextDouble() => (NextUInt32() + 1.0) * Unit;

    /// <summary>A number of the exponential distribution with mean 1.</summary>
    public double NextExponential() => -Math.Log(NextDouble());

    /// <summary>A number of the normal distribution with mean 0 and variance 1, by the polar method (Marsaglia and Bray 1964); the second of each pair is not kept.</summary>
    public double NextNormal()
    {
        double u, square;
        do
        {
            u = 2 * NextDouble() - 1;
            var v = 2 * NextDouble() - 1;
            square = u * u + v * v;
        }
        while (square > 1);

        return u * Math.Sqrt(-2 * Math.Log(square) / square);
    }

    /// <inheritdoc/>
    public override void Reset() => Position = 0;

    /// <summary>The position. The words of the block are computed again, with the global index as it is then.</summary>
    public override uint[] SaveState() => [_block, (uint)_next];

    /// <inheritdoc/>
    public override void RestoreState(ReadOnlySpan<uint> state)
    {
        CheckLength(state, 2);
        Position = 4UL * state[0] + (state[1] & 3);
    }

    private void Encrypt()
    {
        var (c0, c1, c2, c3) = (_block, _id3, _id1, _id2);
        var (k0, k1) = (_settings?.GlobalIndex ?? 0, 0u);
        for (var round = 0; round < 10; round++)
        {
            var product0 = (ulong)c0 * 0xD2511F53;
            var product2 = (ulong)c2 * 0xCD9E8D57;
            c0 = (uint)(product2 >> 32) ^ c1 ^ k0;
            c1 = (uint)product2;
            c2 = (uint)(product0 >> 32) ^ c3 ^ k1;
            c3 = (uint)product0;
            k0 += 0x9E3779B9; // the golden ratio
            k1 += 0xBB67AE85; // √3 - 1
        }

        (_word0, _word1, _word2, _word3) = (c0, c1, c2, c3);
    }
}

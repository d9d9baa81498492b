namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// ISAAC-64: Jenkins, "ISAAC", Fast Software Encryption, Lecture Notes in Computer Science 1039 (1996) 41, with 16 words of state, the
/// size its author gives for simulations. Results are handed out as 32-bit words, from the last to the first.
/// </summary>
public sealed class Isaac64 : RandomGenerator
{
    private const int Size = 16;
    private const double Unit = 1.0 / 4294967296; // 2^-32

    private readonly uint _seed;
    private readonly ulong[] _memory = new ulong[Size];
    private readonly ulong[] _results = new ulong[Size];
    private ulong _accumulator;
    private ulong _last;
    private ulong _counter;
    private int _left; // 32-bit words not handed out yet

    /// <summary>Makes a generator.</summary>
    /// <param name="seed">The seed.</param>
    public Isaac64(uint seed)
    {
        _seed = seed;
        Reset();
    }

    /// <inheritdoc/>
    public override uint NextUInt32()
    {
        if (_left == 0)
            Generate();
        _left--;
        var pair = _results[_left >> 1];
        return (uint)((_left & 1) == 0 ? pair : pair >> 32);
    }

    /// <inheritdoc/>
    public override double NextDouble() => NextUInt32() * Unit;

    /// <inheritdoc/>
    public override void Reset()
    {
        _accumulator = _last = _counter = 0;
        Span<ulong> mixed = stackalloc ulong[8];
        mixed.Fill(0x9E3779B97F4A7C13); // the golden ratio
        for (var i = 0; i < 4; i++)
            Mix(mixed);
        Span<ulong> key = stackalloc ulong[Size];
        key.Clear();
        key[0] = _seed;
        Spread(mixed, key);
        Spread(mixed, _memory); // so that all of the seed reaches all of the memory
        Generate();
    }

    /// <inheritdoc/>
    public override uint[] SaveState()
    {
        ReadOnlySpan<ulong> all = [.. _memory, .. _results, _accumulator, _last, _counter, (ulong)_left];
        var state = new uint[2 * all.Length];
        for (var i = 0; i < all.Length; i++)
            (state[2 * i], state[2 * i + 1]) = ((uint)all[i], (uint)(all[i] >> 32));
        return state;
    }

    /// <inheritdoc/>
    public override void RestoreState(ReadOnlySpan<uint> state)
    {
        CheckLength(state, 2 * (2 * Size + 4));
        for (var i = 0; i < Size; i++)
            (_memory[i], _results[i]) = (Pair(state, i), Pair(state, Size + i));
        _accumulator = Pair(state, 2 * Size);
        _last = Pair(state, 2 * Size + 1);
        _counter = Pair(state, 2 * Size + 2);
        _left = (int)(state[^2] % (2 * Size + 1));
    }

    private static ulong Pair(ReadOnlySpan<uint> state, int index) => state[2 * index] | (ulong)state[2 * index + 1] << 32;

    private void Generate()
    {
        _last += ++_counter;
        for (var i = 0; i < Size; i += 4)
        {
            Step(i, ~(_accumulator ^ _accumulator << 21));
            Step(i + 1, _accumulator ^ _accumulator >> 5);
            Step(i + 2, _accumulator ^ _accumulator << 12);
            Step(i + 3, _accumulator ^ _accumulator >> 33);
        }

        _left = 2 * Size;
    }

    private void Step(int index, ulong mixed)
    {
        var word = _memory[index];
        _accumulator = mixed + _memory[(index + Size / 2) % Size];
        var next = _memory[index] = _memory[(int)(word >> 3) & (Size - 1)] + _accumulator + _last;
        _results[index] = _last = _memory[(int)(next >> 7) & (Size - 1)] + word;
    }

    /// <summary>Adds words to the mixture, eight at a time, and puts the mixture into the memory.</summary>
    private void Spread(Span<ulong> mixed, ReadOnlySpan<ulong> words)
    {
        for (var i = 0; i < Size; i += 8)
        {
            for (var j = 0; j < 8; j++)
                mixed[j] += words[i + j];
            Mix(mixed);
            mixed.CopyTo(_memory.AsSpan(i));
        }
    }

    private static void Mix(Span<ulong> m)
    {
        ReadOnlySpan<int> shifts = [9, -9, 23, -15, 14, -20, 17, -14]; // positive ones to the right
        for (var i = 0; i < 8; i++)
        {
            var source = m[(i + 7) & 7];
            m[i] -= m[(i + 4) & 7];
            m[(i + 5) & 7] ^= shifts[i] > 0 ? source >> shifts[i] : source << -shifts[i];
            m[(i + 7) & 7] += m[i];
        }
    }
}

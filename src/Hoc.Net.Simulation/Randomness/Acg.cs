namespace Hoc.Net.Simulation.Randomness;

/// <summary>
/// The additive generator of Mitchell and Moore, x[n] = x[n-j] + x[n-k] mod 2^32, which picks words from a table that a linear
/// congruential generator fills (Knuth, The Art of Computer Programming 2, 3.2.2: generator A and algorithm M); the bytes of the picked
/// word are then permuted, as libg++'s ACG does. It is what <c>new Random(seed)</c> begins with in HOC.
/// </summary>
public sealed class Acg : RandomGenerator
{
    private const uint Multiplier = 66049;
    private const uint Increment = 3907864577;

    // Lags j and k of primitive trinomials, and the size of the table.
    private static readonly (int Short, int Long, int Table)[] Sizes =
    [
        (3, 7, 16), (4, 9, 32), (3, 10, 32), (1, 11, 32), (1, 15, 64), (3, 17, 128), (7, 18, 128), (3, 20, 128), (2, 21, 128),
        (1, 22, 128), (5, 23, 128), (3, 25, 128), (2, 29, 128), (3, 31, 128), (13, 33, 256), (2, 35, 256), (11, 36, 256), (14, 39, 256),
        (3, 41, 256), (9, 49, 256), (3, 52, 256), (24, 55, 256), (7, 57, 256), (19, 58, 256), (38, 89, 512), (17, 95, 512), (6, 97, 512),
        (11, 98, 512),
    ];

    // Which byte of the word comes first, second, ... from the most significant on.
    private static readonly string[] Permutations =
    [
        "3210", "2310", "3120", "1230", "3201", "2301", "3102", "2103",
        "3012", "2013", "1032", "1023", "0321", "0213", "0132", "0123",
    ];

    private static readonly uint[] Masks = MakeMasks();

    private readonly uint _seed;
    private readonly int _shortLag;
    private readonly uint[] _words;
    private readonly uint[] _table;
    private uint _filler;
    private int _near; // index of x[n-j]
    private int _far; // index of x[n-k]

    /// <summary>Makes a generator.</summary>
    /// <param name="seed">The seed; those below 32 stand for well-mixed words, others are mixed with one.</param>
    /// <param name="size">The longer lag, from 7 to 98; the next of the known lags is taken.</param>
    public Acg(uint seed = 0, int size = 55)
    {
        _seed = seed;
        var i = Array.FindIndex(Sizes, s => s.Long >= size);
        var (shortLag, longLag, table) = Sizes[i < 0 ? Sizes.Length - 1 : i];
        _shortLag = shortLag;
        _words = new uint[longLag];
        _table = new uint[table];
        Reset();
    }

    /// <inheritdoc/>
    public override uint NextUInt32()
    {
        var words = _words;
        var sum = words[_far] += words[_near];
        _near = (_near == 0 ? words.Length : _near) - 1;
        _far = (_far == 0 ? words.Length : _far) - 1;
        ref var place = ref _table[(int)(sum >> 24) & (_table.Length - 1)];
        var picked = place;
        place = _filler = Congruent(_filler);
        var masks = Masks.AsSpan((int)(sum & 0x3C), 4);
        return masks[0] & picked
            | masks[1] & uint.RotateRight(picked, 8)
            | masks[2] & uint.RotateRight(picked, 16)
            | masks[3] & uint.RotateRight(picked, 24);
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
        var word = SeedTable.Mix(_seed);
        foreach (ref var place in _words.AsSpan())
            place = word = Congruent(word);
        foreach (ref var place in _table.AsSpan())
            place = word = Congruent(word);
        _filler = word;
        _far = (int)(word % (uint)_words.Length);
        _near = _far - (_words.Length - _shortLag);
        if (_near < 0)
            _near += _words.Length;
    }

    /// <inheritdoc/>
    public override uint[] SaveState() => [.. _words, .. _table, _filler, (uint)_near, (uint)_far];

    /// <inheritdoc/>
    public override void RestoreState(ReadOnlySpan<uint> state)
    {
        var all = _words.Length + _table.Length;
        CheckLength(state, all + 3);
        state[.._words.Length].CopyTo(_words);
        state[_words.Length..all].CopyTo(_table);
        _filler = state[all];
        _near = (int)(state[all + 1] % (uint)_words.Length);
        _far = (int)(state[all + 2] % (uint)_words.Length);
    }

    private static uint Congruent(uint word) => word * Multiplier + Increment;

    /// <summary>For each permutation which bytes to take from the word as it is, and from it rotated right by 8, 16 and 24 bits.</summary>
    private static uint[] MakeMasks()
    {
        var masks = new uint[4 * Permutations.Length];
        for (var p = 0; p < Permutations.Length; p++)
        {
            for (var target = 0; target < 4; target++)
            {
                var source = Permutations[p][3 - target] - '0';
                masks[4 * p + (source - target & 3)] |= 0xFFu << 8 * target;
            }
        }

        return masks;
    }
}

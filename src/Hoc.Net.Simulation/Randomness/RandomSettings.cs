namespace Hoc.Net.Simulation.Randomness;

/// <summary>What the random streams of a model share.</summary>
public sealed class RandomSettings
{
    private uint _streams; // MCellRan4 generators made so far
    private uint _seed; // of the Isaac64 generator made last
    private uint _instances; // streams of instances made so far

    /// <summary>The index of the stream of all <see cref="MCellRan4"/> generators that have none of their own (mcell_ran4_init).</summary>
    public uint LowIndex { get; set; }

    /// <summary>The number that changes all <see cref="Philox4x32"/> streams at once, such as that of a run (Random123_globalindex).</summary>
    public uint GlobalIndex { get; set; }

    /// <summary>Whether mechanisms draw from <see cref="MCellRan4"/> instead of their linear congruential generator (use_mcell_ran4).</summary>
    public bool MechanismsUseMCellRan4 { get; set; }

    /// <summary>Makes an <see cref="MCellRan4"/> generator; its start is its own hash of the number of those made so far when <paramref name="high"/> is 0.</summary>
    public MCellRan4 NewMCellRan4(uint high = 0, uint low = 0)
    {
        _streams++;
        return new(high != 0 ? high : MCellRan4.Hash(_streams, low != 0 ? low : LowIndex), low, this);
    }

    /// <summary>Makes the stream of an instance of a mechanism (RANDOM): (1, 0, n), where n counts those made so far from 1 on.</summary>
    public Philox4x32 NewInstanceStream() => new(1, 0, ++_instances, this);

    /// <summary>Makes an <see cref="Isaac64"/> generator; 0 takes a seed that counts down from 2^32 - 2 with each one made.</summary>
    /// <param name="seed">The seed; on return the one that was taken.</param>
    public Isaac64 NewIsaac64(ref uint seed)
    {
        _seed = (_seed == 0 ? uint.MaxValue : _seed) - 1;
        if (seed == 0)
            seed = _seed;
        return new(seed);
    }
}

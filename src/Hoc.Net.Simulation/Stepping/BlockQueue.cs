using System.Runtime.InteropServices;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// The blocks of a thread in one job. It takes them from the front; another one that has none left takes what is at the back.
/// </summary>
/// <remarks>Who takes a block changes one number, so that no block is taken twice and none is left out. Between jobs the calling thread alone looks at it.</remarks>
internal sealed class BlockQueue
{
    private readonly int[] _blocks;
    private PaddedNumber _range; // of blocks that nobody has taken: the first, and 32 bits higher the end

    /// <param name="blocks">Its blocks, in the order in which it takes them.</param>
    /// <param name="most">The most that it may ever have.</param>
    public BlockQueue(ReadOnlySpan<int> blocks, int most)
    {
        (_blocks, Count) = (new int[most], blocks.Length);
        blocks.CopyTo(_blocks);
    }

    /// <summary>How many blocks are its own.</summary>
    public int Count { get; private set; }

    /// <summary>Offers its blocks.</summary>
    public void Open() => Volatile.Write(ref _range.Value, (long)Count << 32);

    /// <summary>Takes the next block.</summary>
    public bool TryTake(out int block)
    {
        for (var range = Volatile.Read(ref _range.Value); ;)
        {
            var (first, end) = ((int)range, (int)(range >> 32));
            block = first < end ? _blocks[first] : 0;
            if (first >= end)
                return false;
            var seen = Interlocked.CompareExchange(ref _range.Value, range + 1, range);
            if (seen == range)
                return true;
            range = seen;
        }
    }

    /// <summary>Takes the last block for another thread, if so many are left or its own thread has not come to the first.</summary>
    public bool TryTakeLast(int least, out int block)
    {
        for (var range = Volatile.Read(ref _range.Value); ;)
        {
            var (first, end) = ((int)range, (int)(range >> 32));
            block = first < end ? _blocks[end - 1] : 0;
            if (first >= end || (first > 0 && end - first < least))
                return false;
            var seen = Interlocked.CompareExchange(ref _range.Value, range - (1L << 32), range);
            if (seen == range)
                return true;
            range = seen;
        }
    }

    /// <summary>Its last block.</summary>
    public int Last => _blocks[Count - 1];

    /// <summary>Between jobs: gives its last block to another queue for good.</summary>
    public void GiveLast(BlockQueue other) => other._blocks[other.Count++] = _blocks[--Count];

    /// <summary>A number alone on its lines of the cache.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct PaddedNumber
    {
        [FieldOffset(128)]
        public long Value;
    }
}

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>Doubles that lie elsewhere, one behind the other as C code sees them.</summary>
internal abstract class NumbersBlock : MemoryBlock
{
    protected abstract int Count { get; }

    public override long Length => 8L * Count;

    protected abstract double this[int index] { get; set; }

    public override ulong Read(int offset, int size)
    {
        var bits = BitConverter.DoubleToUInt64Bits(this[offset >> 3]);
        var shift = (offset & 7) * 8;
        if (shift > 0)
            bits >>= shift;
        return bits;
    }

    public override void Write(int offset, int size, ulong bits)
    {
        if (size == 8 && (offset & 7) == 0)
        {
            this[offset >> 3] = BitConverter.UInt64BitsToDouble(bits);
            return;
        }

        var shift = (offset & 7) * 8;
        var mask = (size >= 8 ? ulong.MaxValue : (1UL << (8 * size)) - 1) << shift;
        var old = BitConverter.DoubleToUInt64Bits(this[offset >> 3]);
        this[offset >> 3] = BitConverter.UInt64BitsToDouble((old & ~mask) | ((bits << shift) & mask));
    }
}

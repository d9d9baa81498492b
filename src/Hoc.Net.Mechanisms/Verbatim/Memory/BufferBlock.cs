using System.Runtime.InteropServices;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>
/// The numbers of a Vector, as many as it has room for. It is the Vector itself as well, where C code hands that on. Behind an even number
/// of elements C's memory has room for one more, which published models step on unharmed; so it is here.
/// </summary>
internal sealed class BufferBlock(object vector, SampleBuffer buffer) : MemoryBlock
{
    private ulong _beyond;

    /// <summary>The Vector.</summary>
    public object Vector => vector;

    public SampleBuffer Buffer => buffer;

    public override string Description => "the Vector";

    public override long Length => 8L * buffer.Capacity + (buffer.Capacity > 0 && buffer.Capacity % 2 == 0 ? 8 : 0);

    public override ulong Read(int offset, int size)
    {
        if (offset >= 8L * buffer.Capacity)
            return _beyond >> (8 * (offset & 7));
        if (size == 8 && (offset & 7) == 0)
            return BitConverter.DoubleToUInt64Bits(buffer.Room[offset >> 3]);
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        var room = MemoryMarshal.AsBytes(buffer.Room)[offset..];
        room[..Math.Min(size, room.Length)].CopyTo(bytes);
        return BitConverter.ToUInt64(bytes);
    }

    public override void Write(int offset, int size, ulong bits)
    {
        if (offset >= 8L * buffer.Capacity)
        {
            _beyond = bits;
            return;
        }

        if (size == 8 && (offset & 7) == 0)
        {
            buffer.Room[offset >> 3] = BitConverter.UInt64BitsToDouble(bits);
            return;
        }

        Span<byte> bytes = stackalloc byte[8];
        BitConverter.TryWriteBytes(bytes, bits);
        var room = MemoryMarshal.AsBytes(buffer.Room)[offset..];
        bytes[..Math.Min(size, room.Length)].CopyTo(room);
    }
}

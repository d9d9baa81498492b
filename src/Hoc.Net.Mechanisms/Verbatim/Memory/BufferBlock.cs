using System.Runtime.InteropServices;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>The numbers of a Vector, as many as it has room for. It is the Vector itself as well, where C code hands that on.</summary>
internal sealed class BufferBlock(object vector, SampleBuffer buffer) : MemoryBlock
{
    /// <summary>The Vector.</summary>
    public object Vector => vector;

    public SampleBuffer Buffer => buffer;

    public override string Description => "the Vector";

    public override long Length => 8L * buffer.Capacity;

    public override ulong Read(int offset, int size)
    {
        if (size == 8 && (offset & 7) == 0)
            return BitConverter.DoubleToUInt64Bits(buffer.Room[offset >> 3]);
        Span<byte> bytes = stackalloc byte[8];
        bytes.Clear();
        MemoryMarshal.AsBytes(buffer.Room).Slice(offset, size).CopyTo(bytes);
        return BitConverter.ToUInt64(bytes);
    }

    public override void Write(int offset, int size, ulong bits)
    {
        if (size == 8 && (offset & 7) == 0)
        {
            buffer.Room[offset >> 3] = BitConverter.UInt64BitsToDouble(bits);
            return;
        }

        Span<byte> bytes = stackalloc byte[8];
        BitConverter.TryWriteBytes(bytes, bits);
        bytes[..size].CopyTo(MemoryMarshal.AsBytes(buffer.Room)[offset..]);
    }
}

using System.Runtime.CompilerServices;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>
/// The memory that C code sees. A pointer is a number: the index of a block in its upper half, an offset in bytes in its lower. So it fits wherever
/// C code puts it, a double too, can be computed with, and leads nowhere but into its block: what lies outside is a mistake that is told.
/// </summary>
internal sealed class CodeMemory
{
    private const int KeptFree = 4096;

    private readonly Dictionary<object, long> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<int> _free = new();
    private MemoryBlock?[] _blocks = new MemoryBlock?[64];
    private int _count = 1;

    /// <summary>Asks whether so many bytes may be taken.</summary>
    public Action<long> Claim { get; set; } = static _ => { };

    /// <summary>Puts a block into the memory.</summary>
    /// <returns>A pointer to its start.</returns>
    public long Add(MemoryBlock block)
    {
        int index;
        if (_free.Count > KeptFree)
        {
            index = _free.Dequeue();
        }
        else
        {
            index = _count++;
            if (index == _blocks.Length)
                Array.Resize(ref _blocks, 2 * _blocks.Length);
        }

        _blocks[index] = block;
        return (long)index << 32;
    }

    /// <summary>New bytes, all 0.</summary>
    public long Allocate(long length, string description)
    {
        if (length is < 0 or > int.MaxValue)
            throw new CodeFaultException($"{length} bytes of memory cannot be had");
        if (length > 1 << 16)
            Claim(length);
        return Add(new PlainBlock((int)length, description));
    }

    /// <summary>The block of something of the session, made at its first use.</summary>
    public long Of(object owner, Func<MemoryBlock> make)
    {
        if (_known.TryGetValue(owner, out var pointer))
            return pointer;
        var block = make();
        block.Owner = owner;
        return _known[owner] = Add(block);
    }

    /// <summary>Forgets something of the session that is no longer there.</summary>
    public void Forget(object owner)
    {
        if (_known.Remove(owner, out var pointer))
            Release((int)(pointer >> 32));
    }

    /// <summary>The block that a pointer leads into; null for none.</summary>
    public MemoryBlock? Find(long pointer)
    {
        var index = (int)(pointer >> 32);
        return (uint)index < (uint)_count ? _blocks[index] : null;
    }

    /// <summary>Gives bytes back that <see cref="Allocate"/> made.</summary>
    public void Free(long pointer)
    {
        if (pointer == 0)
            return;
        if (Find(pointer) is not PlainBlock || (uint)pointer != 0)
            throw new CodeFaultException(Find(pointer) is null ? "free() was given memory that has been given back" : "free() was given a pointer that malloc() did not make");
        Release((int)(pointer >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double LoadDouble(long pointer)
    {
        var block = (uint)(pointer >> 32) < (uint)_blocks.Length ? _blocks[(int)(pointer >> 32)] : null;
        if (block is { Bytes: { } bytes } && (long)(uint)pointer + 8 <= bytes.Length)
            return Unsafe.ReadUnaligned<double>(ref bytes[(int)pointer]);
        return BitConverter.UInt64BitsToDouble(LoadElsewhere(pointer, 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreDouble(long pointer, double value)
    {
        var block = (uint)(pointer >> 32) < (uint)_blocks.Length ? _blocks[(int)(pointer >> 32)] : null;
        if (block is { Bytes: { } bytes } && (long)(uint)pointer + 8 <= bytes.Length)
            Unsafe.WriteUnaligned(ref bytes[(int)pointer], value);
        else
            StoreElsewhere(pointer, 8, BitConverter.DoubleToUInt64Bits(value));
    }

    /// <summary>Up to eight bytes, the lowest first.</summary>
    public ulong Load(long pointer, int size)
    {
        if (Find(pointer) is not { Bytes: { } bytes } || (long)(uint)pointer + size > bytes.Length)
            return LoadElsewhere(pointer, size);
        ref var place = ref bytes[(int)pointer];
        return size switch
        {
            8 => Unsafe.ReadUnaligned<ulong>(ref place),
            4 => Unsafe.ReadUnaligned<uint>(ref place),
            2 => Unsafe.ReadUnaligned<ushort>(ref place),
            _ => place,
        };
    }

    /// <summary>Sets up to eight bytes.</summary>
    public void Store(long pointer, int size, ulong bits)
    {
        if (Find(pointer) is not { Bytes: { } bytes } || (long)(uint)pointer + size > bytes.Length)
        {
            StoreElsewhere(pointer, size, bits);
            return;
        }

        ref var place = ref bytes[(int)pointer];
        switch (size)
        {
            case 8:
                Unsafe.WriteUnaligned(ref place, bits);
                break;
            case 4:
                Unsafe.WriteUnaligned(ref place, (uint)bits);
                break;
            case 2:
                Unsafe.WriteUnaligned(ref place, (ushort)bits);
                break;
            default:
                place = (byte)bits;
                break;
        }
    }

    /// <summary>Copies bytes, also between stretches that overlap.</summary>
    public void Copy(long to, long from, long length)
    {
        if (length <= 0 || to == from)
            return;
        var (source, target) = (Checked(from, length), Checked(to, length));
        if (source.Bytes is { } taken && target.Bytes is { } given)
        {
            taken.AsSpan((int)from, (int)length).CopyTo(given.AsSpan((int)to));
            return;
        }

        var bytes = new byte[length];
        for (var i = 0; i < length; i++)
            bytes[i] = (byte)Load(from + i, 1);
        for (long i = 0; i < length;)
        {
            var size = length - i >= 8 && ((to + i) & 7) == 0 ? 8 : 1;
            Store(to + i, size, size == 8 ? BitConverter.ToUInt64(bytes, (int)i) : bytes[i]);
            i += size;
        }
    }

    /// <summary>Sets bytes to one value.</summary>
    public void Fill(long to, byte value, long length)
    {
        if (length <= 0)
            return;
        if (Checked(to, length).Bytes is { } bytes)
        {
            bytes.AsSpan((int)to, (int)length).Fill(value);
            return;
        }

        for (long i = 0; i < length;)
        {
            var size = length - i >= 8 && ((to + i) & 7) == 0 ? 8 : 1;
            Store(to + i, size, value * 0x0101010101010101UL);
            i += size;
        }
    }

    /// <summary>The block of a stretch that must lie in it whole.</summary>
    public MemoryBlock Checked(long pointer, long length)
    {
        var block = Find(pointer);
        if (block is null || (uint)pointer + length > block.Length)
            throw Outside(pointer, length);
        return block;
    }

    private void Release(int index)
    {
        _blocks[index] = null;
        _free.Enqueue(index);
    }

    private ulong LoadElsewhere(long pointer, int size)
    {
        var bits = Checked(pointer, size).Read((int)pointer, size);
        return size == 8 ? bits : bits & ((1UL << (8 * size)) - 1);
    }

    private void StoreElsewhere(long pointer, int size, ulong bits) => Checked(pointer, size).Write((int)pointer, size, bits);

    private CodeFaultException Outside(long pointer, long length)
    {
        if (pointer >> 32 == 0)
            return new(pointer is >= 0 and < 65536 ? "it follows a pointer that is 0" : "it follows a pointer that leads nowhere");
        if (Find(pointer) is not { } block)
            return new("it follows a pointer to memory that has been given back");
        return new($"it reaches {length} byte{(length == 1 ? "" : "s")} at offset {(int)pointer} of {block.Description}, which has {block.Length}");
    }
}

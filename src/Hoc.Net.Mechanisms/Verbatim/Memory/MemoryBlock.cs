namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>
/// What a pointer of C code leads into: a stretch of bytes of its own, or something of the model that is read and written as if it
/// were one.
/// </summary>
internal abstract class MemoryBlock
{
    /// <summary>The bytes; null for something that lies elsewhere.</summary>
    public byte[]? Bytes { get; protected set; }

    /// <summary>The number of bytes that there are now.</summary>
    public abstract long Length { get; }

    /// <summary>What it is, for messages.</summary>
    public abstract string Description { get; }

    /// <summary>What the block stands for in the session; null for plain memory.</summary>
    public object? Owner { get; set; }

    /// <summary>Up to eight bytes at an offset, which the memory has checked.</summary>
    public abstract ulong Read(int offset, int size);

    /// <summary>Sets up to eight bytes.</summary>
    public abstract void Write(int offset, int size, ulong bits);
}

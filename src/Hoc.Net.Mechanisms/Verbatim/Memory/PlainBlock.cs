namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>Bytes that C code has made for itself.</summary>
internal sealed class PlainBlock : MemoryBlock
{
    public PlainBlock(int length, string description) => (Bytes, Description) = (new byte[length], description);

    public override string Description { get; }

    public override long Length => Bytes!.Length;

    public override ulong Read(int offset, int size) => 0;

    public override void Write(int offset, int size, ulong bits)
    {
    }
}

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>Something that C code may hold and hand on, but not look into: a file, a function, a random stream.</summary>
internal sealed class OpaqueBlock : MemoryBlock
{
    public OpaqueBlock(object owner, string description) => (Owner, Description) = (owner, description);

    public override string Description { get; }

    public override long Length => 0;

    public override ulong Read(int offset, int size) => 0;

    public override void Write(int offset, int size, ulong bits)
    {
    }
}

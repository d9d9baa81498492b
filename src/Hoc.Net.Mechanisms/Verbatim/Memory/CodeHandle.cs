namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>A pointer of C code that a POINTER of an instance keeps.</summary>
internal sealed class CodeHandle
{
    public long Pointer { get; set; }
}

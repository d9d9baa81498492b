namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>A number of HOC that C code sees as an int.</summary>
internal sealed class IntegerBlock(CodeMachine machine, string name) : MemoryBlock
{
    public override string Description => name;

    public override long Length => 4;

    public override ulong Read(int offset, int size) =>
        machine.Host.FindSymbol(name) is { Variables: [var variable, ..] } ? (uint)(int)variable.Value : 0;

    public override void Write(int offset, int size, ulong bits)
    {
        if (machine.Host.FindSymbol(name) is { Variables: [var variable, ..] })
            variable.Value = (int)bits;
    }
}

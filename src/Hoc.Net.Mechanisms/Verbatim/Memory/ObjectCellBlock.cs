using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>An objref of HOC, as a variable that holds a pointer to an object.</summary>
internal sealed class ObjectCellBlock(CodeMachine machine, HostSymbol symbol) : MemoryBlock
{
    public HostSymbol Symbol => symbol;

    public override string Description => $"the object variable {symbol.Name}";

    public override long Length => 8;

    public override ulong Read(int offset, int size) => (ulong)machine.Object(symbol.ReadObject());

    public override void Write(int offset, int size, ulong bits) => symbol.WriteObject(bits == 0 ? null : machine.ObjectAt((long)bits));
}

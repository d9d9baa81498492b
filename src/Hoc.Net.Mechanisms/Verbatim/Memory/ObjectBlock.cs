using Hoc.Net.Language.C;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>An object of HOC, as the struct Object of NEURON's headers.</summary>
internal sealed class ObjectBlock(CodeMachine machine, object instance) : MemoryBlock
{
    private static readonly CRecordType Record = CodePrelude.Record("Object");
    private static readonly int IndexOffset = Record.Find("index")!.Offset;
    private static readonly int ContentOffset = Record.Find("u")!.Offset;
    private static readonly int ClassOffset = Record.Find("ctemplate")!.Offset;

    public object Instance => instance;

    public override string Description => machine.Host.NameOf(instance);

    public override long Length => Record.Size;

    public override ulong Read(int offset, int size)
    {
        if (offset == 0)
            return 1;
        if (offset == IndexOffset)
            return (ulong)machine.Host.IdentityOf(instance).Index;
        if (offset == ContentOffset)
            return (ulong)machine.ContentOf(instance);
        return offset == ClassOffset ? (ulong)machine.Template(machine.Host.IdentityOf(instance).Class) : 0;
    }

    public override void Write(int offset, int size, ulong bits)
    {
    }
}

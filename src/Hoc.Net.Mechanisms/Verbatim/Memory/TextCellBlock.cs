using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>A strdef of HOC, as a variable that holds a pointer to characters.</summary>
internal sealed class TextCellBlock(CodeMachine machine, HostSymbol symbol) : MemoryBlock
{
    private string? _text;
    private long _pointer;

    public HostSymbol Symbol => symbol;

    public override string Description => $"the string {symbol.Name}";

    public override long Length => 8;

    public override ulong Read(int offset, int size)
    {
        var text = symbol.ReadText();
        if (text != _text)
            (_text, _pointer) = (text, machine.NewText(text));
        return (ulong)_pointer;
    }

    public override void Write(int offset, int size, ulong bits) => symbol.WriteText(bits == 0 ? "" : machine.TextAt((long)bits));
}

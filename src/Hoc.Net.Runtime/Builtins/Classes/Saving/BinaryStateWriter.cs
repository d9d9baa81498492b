using System.Runtime.InteropServices;
using System.Text;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>Writes a state as the machine has it, little end first, texts with a zero behind.</summary>
internal sealed class BinaryStateWriter : StateStream
{
    private readonly MemoryStream _output = new();

    public byte[] Bytes => _output.ToArray();

    public override void Integer(ref int value) => _output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public override void Numbers(Span<double> values) => _output.Write(MemoryMarshal.AsBytes(values));

    public override void Text(ref string text)
    {
        _output.Write(Encoding.Latin1.GetBytes(text));
        _output.WriteByte(0);
    }
}

using System.Runtime.InteropServices;
using System.Text;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>Reads what <see cref="BinaryStateWriter"/> or NEURON wrote.</summary>
internal sealed class BinaryStateReader(byte[] bytes) : StateStream
{
    private int _position;

    public override bool IsReading => true;

    public override void Integer(ref int value) => value = MemoryMarshal.Read<int>(Take(sizeof(int)));

    public override void Numbers(Span<double> values) => MemoryMarshal.Cast<byte, double>(Take(values.Length * sizeof(double))).CopyTo(values);

    public override void Text(ref string text)
    {
        int length = bytes.AsSpan(_position).IndexOf((byte)0);
        text = length < 0 ? throw TooShort() : Encoding.Latin1.GetString(Take(length));
        Take(1);
    }

    public override void Skip(int count) => Take(count);

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - _position) throw TooShort();
        _position += count;
        return bytes.AsSpan(_position - count, count);
    }

    private static FormatException TooShort() => new("it ends too early");
}

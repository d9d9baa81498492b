using System.Globalization;
using System.Text;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>Writes a state as lines of text in NEURON's columns: an integer, the numbers of one instance, or a text in each. Numbers keep 15 digits.</summary>
internal sealed class TextStateWriter : StateStream
{
    private const int IntegerWidth = 12;
    private const int NumberWidth = 22;
    private const int Digits = 15;

    private readonly StringBuilder _output = new();

    public byte[] Bytes => Encoding.Latin1.GetBytes(_output.ToString());

    public override void Integer(ref int value) => _output.Append(value.ToString(CultureInfo.InvariantCulture).PadLeft(IntegerWidth)).Append('\n');

    public override void Numbers(Span<double> values)
    {
        foreach (double value in values) _output.Append(' ').Append(CNumber.General(value, Digits, alternate: false).PadLeft(NumberWidth));
        _output.Append('\n');
    }

    public override void Text(ref string text) => _output.Append(text).Append('\n');
}

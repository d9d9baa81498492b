using System.Globalization;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>Reads what <see cref="TextStateWriter"/> or NEURON wrote.</summary>
internal sealed class TextStateReader(TextInput input) : StateStream
{
    public override bool IsReading => true;

    public override void Integer(ref int value)
    {
        string word = Word();
        if (!int.TryParse(word, CultureInfo.InvariantCulture, out value)) throw new FormatException($"'{word}' stands where a whole number is needed");
    }

    public override void Numbers(Span<double> values)
    {
        foreach (ref double value in values)
        {
            string word = Word();
            if (NumberText.TryRead(word, out value) == 0) throw new FormatException($"'{word}' stands where a number is needed");
        }
    }

    public override void Text(ref string text)
    {
        string? line;
        do line = input.ReadLine() ?? throw TooShort();
        while (string.IsNullOrWhiteSpace(line));
        text = line.Trim();
    }

    public override void Skip(int count)
    {
        input.ReadLine(); // what is left of the line with the count
        input.Seek((long)input.Position + count);
    }

    private string Word() => input.ReadWord() ?? throw TooShort();

    private static FormatException TooShort() => new("it ends too early");
}

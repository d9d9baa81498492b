namespace Hoc.Net.Simulation.Saving;

/// <summary>Counts the bytes that a state takes in a file.</summary>
internal sealed class StateCounter(bool isBinary) : StateStream
{
    private const int IntegerWidth = 13; // of text, with its end
    private const int NumberWidth = 23;

    public int Count { get; private set; }

    public override void Integer(ref int value) => Count += isBinary ? sizeof(int) : IntegerWidth;

    public override void Numbers(Span<double> values) => Count += isBinary ? values.Length * sizeof(double) : (values.Length * NumberWidth) + 1;

    public override void Text(ref string text) => Count += text.Length + 1;
}

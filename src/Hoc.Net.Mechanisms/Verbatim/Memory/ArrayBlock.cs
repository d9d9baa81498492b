namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>An array of numbers that stays where it is.</summary>
internal sealed class ArrayBlock(double[] numbers, string description) : NumbersBlock
{
    public override string Description => description;

    protected override int Count => numbers.Length;

    protected override double this[int index]
    {
        get => numbers[index];
        set => numbers[index] = value;
    }
}

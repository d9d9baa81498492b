namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>The weights of the event that is delivered at the moment.</summary>
internal sealed class WeightsBlock(CodeImage image) : NumbersBlock
{
    private Span<double> Weights => image.Row.Call.Weights;

    public override string Description => "the arguments of NET_RECEIVE";

    protected override int Count => Weights.Length;

    protected override double this[int index]
    {
        get => Weights[index];
        set => Weights[index] = value;
    }
}

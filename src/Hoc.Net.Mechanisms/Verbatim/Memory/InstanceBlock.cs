using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>The variables of an instance, column by column.</summary>
internal sealed class InstanceBlock(CodeImage image, int row) : NumbersBlock
{
    private readonly int _generation = image.Frame.Generation(row);

    public KernelFrame Frame => image.Frame;

    public int Row => row;

    public override string Description => $"the variables of an instance of {image.Unit.Mechanism}";

    protected override int Count => Frame.IsLive(row, _generation) ? Frame.Type.ColumnCount : 0;

    protected override double this[int index]
    {
        get => Place(index);
        set => Place(index) = value;
    }

    /// <summary>An instance that is being made has its variables elsewhere for a while.</summary>
    private ref double Place(int column)
    {
        if (image.Working is { Frame: { IsAlone: true } alone, RowNumber: var at } && alone.TableRow(at) == row)
            return ref alone.State[alone.Columns[column] + at];
        return ref Frame.At(row, column);
    }
}

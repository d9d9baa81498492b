using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Verbatim.Memory;

/// <summary>The variables of an instance, column by column.</summary>
/// <param name="frame">The mechanism in the model.</param>
/// <param name="row">The instance, by its number in the table.</param>
/// <param name="image">The C code of the mechanism; null when it has none.</param>
internal sealed class InstanceBlock(KernelFrame frame, int row, CodeImage? image) : NumbersBlock
{
    private readonly int _generation = frame.Generation(row);

    public KernelFrame Frame => frame;

    public int Row => row;

    public override string Description => $"the variables of an instance of {frame.Type.Name}";

    protected override int Count => frame.IsLive(row, _generation) ? frame.Type.ColumnCount : 0;

    protected override double this[int index]
    {
        get => Place(index);
        set => Place(index) = value;
    }

    /// <summary>An instance that is being made has its variables elsewhere for a while.</summary>
    private ref double Place(int column)
    {
        if (image?.Working is { Frame: { IsAlone: true } alone, RowNumber: var at } && alone.TableRow(at) == row)
            return ref alone.State[alone.Columns[column] + at];
        return ref frame.At(row, column);
    }
}

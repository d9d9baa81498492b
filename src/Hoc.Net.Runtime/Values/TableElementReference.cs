using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A pointer to an element of a table, such as <c>&amp;matrix.x[0][1]</c>; its neighbours follow row by row.</summary>
internal sealed class TableElementReference(INumberTable owner, int row, int column) : VariableReference, IElementReference
{
    /// <inheritdoc/>
    public override bool Exists => row < owner.RowCount && column < owner.ColumnCount;

    /// <inheritdoc/>
    public override double Value
    {
        get => owner.At(row, column);
        set => owner.At(row, column) = value;
    }

    /// <inheritdoc/>
    public VariableReference? Neighbour(int offset)
    {
        long element = (long)row * owner.ColumnCount + column + offset;
        if (element < 0 || element >= (long)owner.RowCount * owner.ColumnCount) return null;
        return new TableElementReference(owner, (int)(element / owner.ColumnCount), (int)(element % owner.ColumnCount));
    }
}

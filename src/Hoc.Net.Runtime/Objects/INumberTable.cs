namespace Hoc.Net.Runtime.Objects;

/// <summary>An object whose numbers HOC reads and assigns as <c>object.x[i][j]</c>.</summary>
internal interface INumberTable
{
    /// <summary>How many rows there are.</summary>
    int RowCount { get; }

    /// <summary>How many columns there are.</summary>
    int ColumnCount { get; }

    /// <summary>Element <c>x[row][column]</c>; it is made where there is none.</summary>
    /// <exception cref="HocException">An index is out of range.</exception>
    ref double At(int row, int column);
}

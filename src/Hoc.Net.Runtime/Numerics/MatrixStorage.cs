namespace Hoc.Net.Runtime.Numerics;

/// <summary>The numbers of a matrix, row by row: all of them, or those that were set.</summary>
/// <remarks>Indices are those of existing rows and columns; whoever takes them from a script checks them first.</remarks>
internal abstract class MatrixStorage
{
    /// <summary>The number of rows.</summary>
    public abstract int Rows { get; }

    /// <summary>The number of columns.</summary>
    public abstract int Columns { get; }

    /// <summary>Whether there are as many rows as columns.</summary>
    public bool IsSquare => Rows == Columns;

    /// <summary>An element; 0 where none was set.</summary>
    public abstract double this[int row, int column] { get; }

    /// <summary>An element to be changed; it is made where none was set.</summary>
    public abstract ref double Place(int row, int column);

    /// <summary>Sets an element. A zero makes no element where there is none.</summary>
    public abstract void Store(int row, int column, double value);

    /// <summary>Sets the size. Elements that still have a place are kept, new ones are zero.</summary>
    public abstract void Resize(int rows, int columns);

    /// <summary>Sets all elements to zero.</summary>
    public abstract void Clear();

    /// <summary>Multiplies all elements.</summary>
    public abstract void Scale(double factor);

    /// <summary>A matrix of the same kind with the same elements.</summary>
    public abstract MatrixStorage Copy();

    /// <summary>A matrix of the same kind without elements.</summary>
    public abstract MatrixStorage Empty(int rows, int columns);

    /// <summary>The product with a column of <see cref="Columns"/> numbers, which must not share memory with the result.</summary>
    public abstract void Multiply(ReadOnlySpan<double> column, Span<double> product);

    /// <summary>Prepares to solve linear systems with this square matrix as it is now.</summary>
    public abstract ILinearSolver Factor();

    /// <summary>Calls an action with each element that was set, row by row.</summary>
    public abstract void ForEach(Action<int, int, double> action);
}

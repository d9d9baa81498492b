using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Matrices;

/// <content>Rows, columns, diagonals, blocks; copies.</content>
internal sealed partial class MatrixObject
{
    [HocMethod("getrow", "m.getrow(i, destination)", "A row as a Vector.", Least = 1, Most = 2)]
    public HocObject GetRow(CallArguments call)
    {
        int row = RowFrom(call, 1);
        VectorObject vector = VectorFrom(call, 2, ColumnCount);
        for (int j = 0; j < ColumnCount; j++) vector.Items[j] = _storage[row, j];
        return vector;
    }

    [HocMethod("getcol", "m.getcol(j, destination)", "A column as a Vector.", Least = 1, Most = 2)]
    public HocObject GetColumn(CallArguments call)
    {
        int column = ColumnFrom(call, 1);
        VectorObject vector = VectorFrom(call, 2, RowCount);
        for (int i = 0; i < RowCount; i++) vector.Items[i] = _storage[i, column];
        return vector;
    }

    [HocMethod("getdiag", "m.getdiag(k, destination)", "A diagonal as a Vector with an element for each row: 0 is the main one, those above count up, those below down. Elements of rows that the diagonal misses stay as they are.", Least = 1, Most = 2)]
    public HocObject GetDiagonal(CallArguments call)
    {
        int diagonal = DiagonalFrom(call);
        VectorObject vector = VectorFrom(call, 2, RowCount);
        (int first, int end) = RowsOf(diagonal);
        for (int i = first; i < end; i++) vector.Items[i] = _storage[i, i + diagonal];
        return vector;
    }

    [HocMethod("setrow", "m.setrow(i, x)", "Sets a row to a number or to the elements of a Vector.", Least = 2, Most = 2)]
    public HocObject SetRow(CallArguments call)
    {
        int row = RowFrom(call, 1);
        if (call.IsObject(2))
        {
            ReadOnlySpan<double> values = LineFrom(call, ColumnCount);
            for (int j = 0; j < values.Length; j++) _storage.Store(row, j, values[j]);
            return this;
        }

        double value = call.Number(2);
        RequireRoom(call, 1, ColumnCount, isSparse: false);
        for (int j = 0; j < ColumnCount; j++) _storage.Place(row, j) = value;
        return this;
    }

    [HocMethod("setcol", "m.setcol(j, x)", "Sets a column to a number or to the elements of a Vector.", Least = 2, Most = 2)]
    public HocObject SetColumn(CallArguments call)
    {
        int column = ColumnFrom(call, 1);
        if (call.IsObject(2))
        {
            ReadOnlySpan<double> values = LineFrom(call, RowCount);
            for (int i = 0; i < values.Length; i++) _storage.Store(i, column, values[i]);
            return this;
        }

        double value = call.Number(2);
        for (int i = 0; i < RowCount; i++) _storage.Place(i, column) = value;
        return this;
    }

    [HocMethod("setdiag", "m.setdiag(k, x)", "Sets a diagonal to a number or to the elements of a Vector, which belong to the rows.", Least = 2, Most = 2)]
    public HocObject SetDiagonal(CallArguments call)
    {
        int diagonal = DiagonalFrom(call);
        (int first, int end) = RowsOf(diagonal);
        if (!call.IsObject(2))
        {
            FillDiagonal(diagonal, call.Number(2));
            return this;
        }

        ReadOnlySpan<double> values = LineFrom(call, RowCount);
        if (values.Length < end) throw WrongSize(call, $"a Vector of {end} to {RowCount} elements", $"{values.Length}");
        for (int i = first; i < end; i++) _storage.Store(i, i + diagonal, values[i]);
        return this;
    }

    [HocMethod("zero", "m.zero()", "Sets all elements to zero.", Most = 0)]
    public HocObject Zero()
    {
        _storage.Clear();
        return this;
    }

    [HocMethod("ident", "m.ident()", "Sets the main diagonal to one and, of a full matrix, all else to zero.", Most = 0)]
    public HocObject SetToIdentity()
    {
        if (_storage is FullMatrix) _storage.Clear();
        FillDiagonal(0, 1);
        return this;
    }

    [HocMethod("set", "m.set(x00, x01, ...)", "Sets all elements, row by row.")]
    public HocObject SetAll(CallArguments call)
    {
        if ((long)RowCount * ColumnCount > call.Count)
            throw WrongSize(call, $"{(long)RowCount * ColumnCount} numbers", $"{call.Count}");
        for (int i = 0, position = 1; i < RowCount; i++)
            for (int j = 0; j < ColumnCount; j++)
                _storage.Place(i, j) = call.Number(position++);
        return this;
    }

    [HocMethod("to_vector", "m.to_vector(destination)", "All elements as a Vector, column by column.", Most = 1)]
    public HocObject ToVector(CallArguments call)
    {
        RequireRoom(call, RowCount, ColumnCount, isSparse: false);
        VectorObject vector = VectorFrom(call, 1, RowCount * ColumnCount);
        Span<double> items = vector.Items;
        for (int j = 0, k = 0; j < ColumnCount; j++)
            for (int i = 0; i < RowCount; i++)
                items[k++] = _storage[i, j];
        return vector;
    }

    [HocMethod("from_vector", "m.from_vector(v)", "Sets all elements to those of a Vector, column by column.", Least = 1, Most = 1)]
    public HocObject FromVector(CallArguments call)
    {
        ReadOnlySpan<double> values = call.Object<VectorObject>(1).Items;
        if (values.Length != (long)RowCount * ColumnCount)
            throw WrongSize(call, $"a Vector of {(long)RowCount * ColumnCount} elements", $"{values.Length}");
        for (int j = 0, k = 0; j < ColumnCount; j++)
            for (int i = 0; i < RowCount; i++)
                _storage.Place(i, j) = values[k++];
        return this;
    }

    [HocMethod("c", "m.c(destination)", "A copy. A larger destination keeps its size.", Most = 1)]
    public HocObject Copy(CallArguments call)
    {
        if (call.Count == 0) return Of(call, _storage.Copy());
        return Paste(call, 1, _storage, 0, 0);
    }

    [HocMethod("bcopy", "m.bcopy(i, j, rows, columns, i2, j2, destination)", "A copy of a block from (i, j), put at (i2, j2), (0, 0) without them, of a new Matrix or of a destination, which grows where it must.", Least = 4, Most = 7)]
    public HocObject CopyBlock(CallArguments call)
    {
        (int top, int left) = (RowFrom(call, 1), ColumnFrom(call, 2));
        int rows = call.Integer(3, 1, RowCount - top);
        int columns = call.Integer(4, 1, ColumnCount - left);
        bool isPlaced = call.IsNumber(5);
        int toRow = isPlaced ? call.Integer(5, 0, int.MaxValue) : 0;
        int toColumn = isPlaced ? call.Integer(6, 0, int.MaxValue) : 0;
        MatrixStorage block = _storage.Empty(rows, columns);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
                block.Store(i, j, _storage[top + i, left + j]);
        return Paste(call, isPlaced ? 7 : 5, block, toRow, toColumn);
    }

    private MatrixObject Paste(CallArguments call, int position, MatrixStorage source, int toRow, int toColumn)
    {
        MatrixObject? output = call.Count < position ? null : call.Object<MatrixObject>(position);
        if (ReferenceEquals(output?._storage, source)) return this;
        MatrixStorage target = output?._storage ?? source.Empty(1, 1);
        (long rows, long columns) = (Math.Max(target.Rows, (long)toRow + source.Rows), Math.Max(target.Columns, (long)toColumn + source.Columns));
        RequireRoom(call, rows, columns, target is SparseMatrix);
        target.Resize((int)rows, (int)Math.Min(columns, int.MaxValue));
        source.ForEach((i, j, value) => target.Store(toRow + i, toColumn + j, value));
        return output ?? Of(call, target);
    }

    private int DiagonalFrom(CallArguments call) => call.Integer(1, 1 - RowCount, ColumnCount - 1);

    private (int First, int End) RowsOf(int diagonal) =>
        (Math.Max(0, -diagonal), (int)Math.Min(RowCount, (long)ColumnCount - diagonal));

    private void FillDiagonal(int diagonal, double value)
    {
        (int first, int end) = RowsOf(diagonal);
        for (int i = first; i < end; i++) _storage.Place(i, i + diagonal) = value;
    }

    /// <summary>The Vector of the second argument, of a line's size or shorter.</summary>
    private ReadOnlySpan<double> LineFrom(CallArguments call, int most)
    {
        ReadOnlySpan<double> values = call.Object<VectorObject>(2).Items;
        return values.Length <= most ? values : throw WrongSize(call, $"a Vector of {most} elements", $"{values.Length}");
    }
}

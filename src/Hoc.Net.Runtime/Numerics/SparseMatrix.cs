namespace Hoc.Net.Runtime.Numerics;

/// <summary>A matrix that holds the elements that were set. An element once made stays, even as a zero.</summary>
internal sealed class SparseMatrix(int rows, int columns) : MatrixStorage
{
    private static readonly SparseRow NoElements = new();

    private SparseRow?[] _rows = new SparseRow?[rows];
    private int _columns = columns;

    /// <inheritdoc/>
    public override int Rows => _rows.Length;

    /// <inheritdoc/>
    public override int Columns => _columns;

    /// <inheritdoc/>
    public override double this[int row, int column]
    {
        get
        {
            SparseRow elements = Row(row);
            int position = elements.Find(column);
            return position < 0 ? 0 : elements.Values[position];
        }
    }

    /// <summary>The elements of a row, not to be added to.</summary>
    public SparseRow Row(int row) => _rows[row] ?? NoElements;

    /// <inheritdoc/>
    public override ref double Place(int row, int column) => ref (_rows[row] ??= new SparseRow()).Place(column);

    /// <inheritdoc/>
    public override void Store(int row, int column, double value)
    {
        if (value != 0 || Row(row).Find(column) >= 0) Place(row, column) = value;
    }

    /// <inheritdoc/>
    public override void Resize(int rows, int columns)
    {
        Array.Resize(ref _rows, rows);
        if (columns < _columns)
        {
            foreach (SparseRow? row in _rows) row?.CutAt(columns);
        }

        _columns = columns;
    }

    /// <inheritdoc/>
    public override void Clear()
    {
        foreach (SparseRow? row in _rows)
        {
            if (row is not null) row.Values.Clear();
        }
    }

    /// <inheritdoc/>
    public override void Scale(double factor)
    {
        foreach (SparseRow? row in _rows)
        {
            if (row is null) continue;
            foreach (ref double value in row.Values) value *= factor;
        }
    }

    /// <inheritdoc/>
    public override MatrixStorage Copy()
    {
        var copy = new SparseMatrix(Rows, _columns);
        for (int i = 0; i < Rows; i++) copy._rows[i] = _rows[i]?.Copy();
        return copy;
    }

    /// <inheritdoc/>
    public override MatrixStorage Empty(int rows, int columns) => new SparseMatrix(rows, columns);

    /// <inheritdoc/>
    public override void Multiply(ReadOnlySpan<double> column, Span<double> product)
    {
        for (int i = 0; i < Rows; i++)
        {
            SparseRow row = Row(i);
            double sum = 0;
            for (int k = 0; k < row.Count; k++) sum += row.Values[k] * column[row.Columns[k]];
            product[i] = sum;
        }
    }

    /// <inheritdoc/>
    public override ILinearSolver Factor() => new SparseFactors(this);

    /// <inheritdoc/>
    public override void ForEach(Action<int, int, double> action)
    {
        for (int i = 0; i < Rows; i++)
        {
            SparseRow row = Row(i);
            for (int k = 0; k < row.Count; k++) action(i, row.Columns[k], row.Values[k]);
        }
    }
}

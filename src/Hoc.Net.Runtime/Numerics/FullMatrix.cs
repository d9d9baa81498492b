namespace Hoc.Net.Runtime.Numerics;

/// <summary>A matrix that holds all its elements, row by row in one array.</summary>
internal sealed class FullMatrix(int rows, int columns) : MatrixStorage
{
    private double[] _values = new double[rows * columns];
    private int _rows = rows;
    private int _columns = columns;

    /// <inheritdoc/>
    public override int Rows => _rows;

    /// <inheritdoc/>
    public override int Columns => _columns;

    /// <summary>All elements, row by row.</summary>
    public Span<double> Values => _values;

    /// <inheritdoc/>
    public override double this[int row, int column] => _values[row * _columns + column];

    /// <summary>A matrix that holds all elements of another; the other itself if it already does.</summary>
    public static FullMatrix From(MatrixStorage matrix)
    {
        if (matrix is FullMatrix full) return full;
        var copy = new FullMatrix(matrix.Rows, matrix.Columns);
        matrix.ForEach((row, column, value) => copy._values[row * copy._columns + column] = value);
        return copy;
    }

    /// <summary>A matrix with ones in the diagonal.</summary>
    public static FullMatrix Identity(int size)
    {
        var identity = new FullMatrix(size, size);
        for (int i = 0; i < size; i++) identity.Place(i, i) = 1;
        return identity;
    }

    /// <summary>The elements of a row.</summary>
    public Span<double> Row(int row) => _values.AsSpan(row * _columns, _columns);

    /// <inheritdoc/>
    public override ref double Place(int row, int column) => ref _values[row * _columns + column];

    /// <inheritdoc/>
    public override void Store(int row, int column, double value) => _values[row * _columns + column] = value;

    /// <inheritdoc/>
    public override void Resize(int rows, int columns)
    {
        if (rows == _rows && columns == _columns) return;
        double[] old = _values;
        (int oldRows, int oldColumns) = (_rows, _columns);
        _values = new double[rows * columns];
        (_rows, _columns) = (rows, columns);
        int width = Math.Min(columns, oldColumns);
        for (int i = 0; i < Math.Min(rows, oldRows); i++) old.AsSpan(i * oldColumns, width).CopyTo(Row(i));
    }

    /// <inheritdoc/>
    public override void Clear() => Values.Clear();

    /// <inheritdoc/>
    public override void Scale(double factor)
    {
        foreach (ref double value in Values) value *= factor;
    }

    /// <inheritdoc/>
    public override MatrixStorage Copy()
    {
        var copy = new FullMatrix(_rows, _columns);
        Values.CopyTo(copy.Values);
        return copy;
    }

    /// <inheritdoc/>
    public override MatrixStorage Empty(int rows, int columns) => new FullMatrix(rows, columns);

    /// <inheritdoc/>
    public override void Multiply(ReadOnlySpan<double> column, Span<double> product)
    {
        int row = 0;
        for (; row + 4 <= _rows; row += 4) // four sums at once hide the time an addition takes
        {
            ReadOnlySpan<double> a = Row(row)[..column.Length];
            ReadOnlySpan<double> b = Row(row + 1)[..column.Length];
            ReadOnlySpan<double> c = Row(row + 2)[..column.Length];
            ReadOnlySpan<double> d = Row(row + 3)[..column.Length];
            (double sumA, double sumB, double sumC, double sumD) = (0, 0, 0, 0);
            for (int i = 0; i < column.Length; i++)
            {
                double x = column[i];
                sumA += a[i] * x;
                sumB += b[i] * x;
                sumC += c[i] * x;
                sumD += d[i] * x;
            }

            (product[row], product[row + 1], product[row + 2], product[row + 3]) = (sumA, sumB, sumC, sumD);
        }

        for (; row < _rows; row++) product[row] = RowArithmetic.Dot(Row(row), column);
    }

    /// <summary>The product with another matrix of <see cref="Columns"/> rows.</summary>
    public FullMatrix Multiply(FullMatrix right)
    {
        var product = new FullMatrix(_rows, right._columns);
        for (int i = 0; i < _rows; i++) RowArithmetic.AddScaledRows(product.Row(i), right, 0, Row(i));
        return product;
    }

    /// <summary>Rows and columns exchanged.</summary>
    public FullMatrix Transpose()
    {
        var turned = new FullMatrix(_columns, _rows);
        for (int i = 0; i < _rows; i++)
        {
            Span<double> row = Row(i);
            for (int j = 0; j < row.Length; j++) turned._values[j * _rows + i] = row[j];
        }

        return turned;
    }

    /// <inheritdoc/>
    public override ILinearSolver Factor() => new FullFactors(this);

    /// <inheritdoc/>
    public override void ForEach(Action<int, int, double> action)
    {
        for (int i = 0; i < _rows; i++)
            for (int j = 0; j < _columns; j++)
                action(i, j, this[i, j]);
    }

    /// <summary>Whether no element is infinite or no number.</summary>
    public bool IsFinite()
    {
        foreach (double value in _values)
        {
            if (!double.IsFinite(value)) return false;
        }

        return true;
    }
}

namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// A Householder reflection 1 - beta·v·vᵀ, which turns the tail of a vector into a multiple of its first element
/// (Golub and Van Loan, Matrix Computations, section 5.1).
/// </summary>
internal readonly struct Reflection
{
    private readonly double[] _v;
    private readonly int _from;
    private readonly double _beta;

    /// <summary>The reflection that leaves of a vector, from an index on, the first element only.</summary>
    public Reflection(double[] vector, int from)
    {
        _v = vector;
        _from = from;
        double norm = Math.Sqrt(RowArithmetic.Dot(vector.AsSpan(from), vector.AsSpan(from)));
        if (norm <= 0) return;
        _beta = 1 / (norm * (norm + Math.Abs(vector[from])));
        Head = vector[from] > 0 ? -norm : norm;
        vector[from] -= Head;
    }

    /// <summary>What becomes of the first element.</summary>
    public double Head { get; }

    /// <summary>Reflects a vector.</summary>
    public void Apply(Span<double> vector)
    {
        double scale = _beta * RowArithmetic.Dot(_v.AsSpan(_from), vector[_from..]);
        RowArithmetic.AddScaled(vector[_from..], _v.AsSpan(_from), -scale);
    }

    /// <summary>Reflects the rows of a matrix from one on.</summary>
    public void ApplyToRows(FullMatrix matrix, int firstRow)
    {
        if (_beta == 0) return;
        for (int i = firstRow; i < matrix.Rows; i++) Apply(matrix.Row(i));
    }

    /// <summary>Reflects the columns of a matrix from one on.</summary>
    public void ApplyToColumns(FullMatrix matrix, int firstColumn)
    {
        if (_beta == 0) return;
        double[] products = new double[matrix.Columns - firstColumn];
        for (int i = _from; i < matrix.Rows; i++)
        {
            if (_v[i] != 0) RowArithmetic.AddScaled(products, matrix.Row(i)[firstColumn..], _v[i]);
        }

        for (int i = _from; i < matrix.Rows; i++)
        {
            if (_v[i] != 0) RowArithmetic.AddScaled(matrix.Row(i)[firstColumn..], products, -_beta * _v[i]);
        }
    }
}

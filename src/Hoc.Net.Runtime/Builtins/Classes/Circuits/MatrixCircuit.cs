using Hoc.Net.Runtime.Builtins.Classes.Matrices;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Runtime.Builtins.Classes.Circuits;

/// <summary>A circuit whose numbers are those of Matrix and Vector objects, at any time.</summary>
internal sealed class MatrixCircuit(MatrixObject c, MatrixObject g, VectorObject y, VectorObject? initial, VectorObject b, IEnumerable<CircuitNode> nodes)
    : LinearMechanism(nodes)
{
    /// <inheritdoc/>
    public override int Count => g.RowCount;

    /// <summary>The Vector y.</summary>
    public VectorObject StateVector => y;

    /// <summary>Whether both matrices are square and of one size.</summary>
    private bool HasSquareMatrices => g.ColumnCount == g.RowCount && c.RowCount == g.RowCount && c.ColumnCount == g.RowCount;

    /// <inheritdoc/>
    protected internal override Span<double> State => HasSquareMatrices ? y.Items : [];

    /// <inheritdoc/>
    protected internal override ReadOnlySpan<double> Sources => b.Items;

    /// <inheritdoc/>
    protected internal override ReadOnlySpan<double> InitialState => initial is null ? [] : initial.Items;

    /// <inheritdoc/>
    protected internal override void AddDerivativeTerms(CircuitTerms terms) => Add(c.Storage, terms);

    /// <inheritdoc/>
    protected internal override void AddTerms(CircuitTerms terms) => Add(g.Storage, terms);

    private static void Add(MatrixStorage matrix, CircuitTerms terms)
    {
        if (matrix is SparseMatrix sparse) AddSparse(sparse, terms);
        else AddFull((FullMatrix)matrix, terms);
    }

    private static void AddFull(FullMatrix matrix, CircuitTerms terms)
    {
        for (int row = 0; row < matrix.Rows; row++)
        {
            Span<double> values = matrix.Row(row);
            for (int column = 0; column < values.Length; column++)
                if (values[column] != 0) terms.Add(row, column, values[column]);
        }
    }

    private static void AddSparse(SparseMatrix matrix, CircuitTerms terms)
    {
        for (int row = 0; row < matrix.Rows; row++)
        {
            SparseRow elements = matrix.Row(row);
            for (int i = 0; i < elements.Count; i++) terms.Add(row, elements.Columns[i], elements.Values[i]);
        }
    }
}

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// Solves a system of linear equations: matrix · x = rhs, x in place of rhs; the matrix is spoilt. By default the order of elimination depends on the
/// positions that may differ from zero, never on values: those that the body around sets by constant indices to something other than the number 0, or
/// all. Pivots are then on the diagonal, which suits I − Δt J. A body must set all elements anew before each solution.
/// </summary>
/// <param name="Matrix">A local of Size² elements, row after row.</param>
/// <param name="Rhs">A local of Size elements.</param>
/// <param name="Size">The number of equations.</param>
internal sealed record LinearSolveForm(Variable Matrix, Variable Rhs, int Size) : FormStatement
{
    /// <summary>True for systems whose diagonal may hold zeros or small values: pivots are then the greatest of their columns, row by row, rows are divided by them, and nothing is fused, so that sums round as in NEURON.</summary>
    public bool PivotsByValue { get; init; }

    /// <summary>A local that gets the magnitude of the smallest pivot, 0 where there is no single solution; null where nobody asks.</summary>
    public Variable? Smallest { get; init; }
}

namespace Hoc.Net.Mechanisms.Forms;

/// <summary>
/// Solves a system of linear equations: matrix · x = rhs, x in place of rhs; the matrix is spoilt. The order of elimination depends on the
/// positions that may differ from zero, never on values, so that rows can be solved side by side.
/// </summary>
/// <param name="Matrix">A local of Size² elements, row after row.</param>
/// <param name="Rhs">A local of Size elements.</param>
/// <param name="Size">The number of equations.</param>
internal sealed record LinearSolveForm(Variable Matrix, Variable Rhs, int Size) : FormStatement;

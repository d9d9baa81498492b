using System.Collections.Immutable;

namespace Hoc.Net.Mechanisms.Kernels.Solving;

/// <summary>The elimination of one unknown from the rows that still hold it. The pivot is on the diagonal.</summary>
/// <param name="Pivot">The row and column of the pivot.</param>
/// <param name="Rows">The other rows, not yet used up, with something in the pivot's column.</param>
/// <param name="Columns">The other columns, not yet used up, with something in the pivot's row.</param>
/// <param name="FillIns">For each row, then each column: whether the element there was empty before.</param>
internal sealed record EliminationStep(
    int Pivot, ImmutableArray<int> Rows, ImmutableArray<int> Columns, ImmutableArray<bool> FillIns);

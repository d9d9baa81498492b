namespace Hoc.Net.Runtime.Numerics;

/// <summary>A factorised matrix A that solves A·x = b.</summary>
internal interface ILinearSolver
{
    /// <summary>The number of equations.</summary>
    int Size { get; }

    /// <summary>Solves for one right side, which must not share memory with the solution.</summary>
    /// <returns>False when the matrix is singular.</returns>
    bool TrySolve(ReadOnlySpan<double> rightSide, Span<double> solution);
}

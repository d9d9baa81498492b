namespace Hoc.Net.Simulation.Circuits;

/// <summary>A <see cref="LinearMechanism"/> whose numbers are arrays.</summary>
/// <param name="c">C, by row and column.</param>
/// <param name="g">G.</param>
/// <param name="y">The unknowns.</param>
/// <param name="b">The right-hand sides.</param>
/// <param name="nodes">The nodes of the first unknowns.</param>
/// <example>
/// <code>
/// // 2 MΩ between the ends of two cells (at an end currents are in nA)
/// model.Add(new LinearCircuit(new double[2, 2], new[,] { { .5, -.5 }, { -.5, .5 } }, new double[2], new double[2],
///     new CircuitNode(a.At(1)), new CircuitNode(b.At(0))));
/// </code>
/// </example>
public sealed class LinearCircuit(double[,] c, double[,] g, double[] y, double[] b, params IEnumerable<CircuitNode> nodes) : LinearMechanism(nodes)
{
    /// <inheritdoc/>
    public override int Count => g.GetLength(0);

    /// <inheritdoc/>
    protected internal override Span<double> State => y;

    /// <inheritdoc/>
    protected internal override ReadOnlySpan<double> Sources => b;

    /// <inheritdoc/>
    protected internal override void AddDerivativeTerms(CircuitTerms terms) => Add(c, terms);

    /// <inheritdoc/>
    protected internal override void AddTerms(CircuitTerms terms) => Add(g, terms);

    private static void Add(double[,] matrix, CircuitTerms terms)
    {
        for (var row = 0; row < matrix.GetLength(0); row++)
            for (var column = 0; column < matrix.GetLength(1); column++)
                if (matrix[row, column] is not 0 and var value)
                    terms.Add(row, column, value);
    }
}

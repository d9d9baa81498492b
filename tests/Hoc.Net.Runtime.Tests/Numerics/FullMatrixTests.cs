using Hoc.Net.Runtime.Numerics;

namespace Hoc.Net.Runtime.Tests.Numerics;

/// <summary>The loops over several numbers at a time give the bits of plain loops, and the algorithms what they promise.</summary>
internal sealed class FullMatrixTests
{
    [TestCase(1, 1, 1)]
    [TestCase(3, 5, 2)]
    [TestCase(9, 13, 11)]
    [TestCase(40, 37, 41)]
    public void A_product_has_the_bits_of_a_plain_loop(int rows, int inner, int columns)
    {
        FullMatrix left = Random(rows, inner);
        FullMatrix right = Random(inner, columns);
        left.Place(0, 0) = 0;
        FullMatrix product = left.Multiply(right);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                double sum = 0;
                for (int k = 0; k < inner; k++) sum += left[i, k] * right[k, j];
                Assert.That(product[i, j], Is.EqualTo(sum));
            }
        }
    }

    [TestCase(1)]
    [TestCase(6)]
    [TestCase(31)]
    public void Many_right_sides_are_solved_with_the_bits_of_one(int size)
    {
        FullMatrix matrix = Random(size, size);
        FullMatrix rightSides = Random(size, 3);
        var factors = new FullFactors(matrix);
        FullMatrix solutions = factors.Solve(rightSides)!;
        double[] rightSide = new double[size];
        double[] solution = new double[size];
        for (int j = 0; j < 3; j++)
        {
            for (int i = 0; i < size; i++) rightSide[i] = rightSides[i, j];
            Assert.That(factors.TrySolve(rightSide, solution), Is.True);
            for (int i = 0; i < size; i++) Assert.That(solutions[i, j], Is.EqualTo(solution[i]));
        }
    }

    [TestCase(7, 7)]
    [TestCase(9, 4)]
    [TestCase(4, 9)]
    [TestCase(1, 5)]
    [TestCase(5, 1)]
    public void Singular_values_rebuild_the_matrix(int rows, int columns)
    {
        FullMatrix matrix = Random(rows, columns);
        SingularValues found = SingularValues.Of(matrix, hasVectors: true)!;
        var diagonal = new FullMatrix(rows, columns);
        for (int i = 0; i < found.Values.Length; i++) diagonal.Place(i, i) = found.Values[i];
        FullMatrix rebuilt = found.Left.Transpose().Multiply(diagonal).Multiply(found.Right);
        double[] alone = SingularValues.Of(matrix, hasVectors: false)!.Values.ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(rebuilt.Values.ToArray(), Is.EqualTo(matrix.Values.ToArray()).Within(1e-13));
            Assert.That(alone, Is.EqualTo(found.Values.ToArray()));
            Assert.That(alone, Is.Ordered.Descending);
            Assert.That(alone[^1], Is.Not.Negative);
        });
    }

    [TestCase(2)]
    [TestCase(12)]
    public void Eigenvectors_diagonalise_the_matrix(int size)
    {
        FullMatrix matrix = Random(size, size);
        for (int i = 0; i < size; i++)
            for (int j = 0; j < i; j++)
                matrix.Place(i, j) = matrix[j, i];
        Assert.That(SymmetricEigen.TryDecompose(matrix, out FullMatrix vectors, out double[] values), Is.True);
        FullMatrix diagonal = vectors.Transpose().Multiply(matrix).Multiply(vectors);
        for (int i = 0; i < size; i++) diagonal.Place(i, i) -= values[i];
        Assert.That(diagonal.Values.ToArray(), Is.All.EqualTo(0.0).Within(1e-13));
    }

    private static FullMatrix Random(int rows, int columns)
    {
        var random = new Random(rows * 100 + columns);
        var matrix = new FullMatrix(rows, columns);
        foreach (ref double value in matrix.Values) value = random.NextDouble() - 0.5;
        return matrix;
    }
}

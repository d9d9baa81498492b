using Hoc.Net.Simulation.Solving.Coupled;

namespace Hoc.Net.Simulation.Tests.Coupled;

/// <summary>The sparse solution against the equations themselves.</summary>
public class SparseFactorsTests
{
    [Test]
    public void Random_systems_are_solved([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var size = 1 + seed % 23;
        var matrix = new SparseMatrix(size);
        // A permutation keeps it regular; some diagonals stay empty.
        var columns = Enumerable.Range(0, size).ToArray();
        random.Shuffle(columns);
        for (var row = 0; row < size; row++)
        {
            Add(matrix, row, columns[row], 5 + random.NextDouble());
            for (var k = 0; k < 2; k++)
                Add(matrix, row, random.Next(size), random.NextDouble() - .5);
        }

        var factors = new SparseFactors(matrix);
        for (var change = 0; change < 3; change++)
        {
            Check(matrix, factors, random);
            for (var entry = 0; entry < matrix.Places.Count; entry++)
                matrix.Values[entry] *= 1 + .1 * random.NextDouble();
        }

        Assert.That(factors.OrderingCount, Is.EqualTo(1));
    }

    [Test]
    public void Another_order_is_chosen_when_a_pivot_vanishes()
    {
        var matrix = new SparseMatrix(2);
        var (a, b, c, d) = (matrix.Entry(0, 0), matrix.Entry(0, 1), matrix.Entry(1, 0), matrix.Entry(1, 1));
        var values = matrix.Values;
        (values[a], values[b], values[c], values[d]) = (2, 1, 1, 3);
        var factors = new SparseFactors(matrix);
        Check(matrix, factors, new(1));
        (values[a], values[d]) = (0, 0);
        Check(matrix, factors, new(2));
        Assert.That(factors.OrderingCount, Is.EqualTo(2));
        (values[b], values[c]) = (0, 0);
        Assert.That(factors.Factor(), Is.False);
    }

    [Test]
    public void A_tree_is_eliminated_without_fill()
    {
        var random = new Random(5);
        const int Size = 300;
        var matrix = new SparseMatrix(Size);
        for (var node = 0; node < Size; node++)
        {
            Add(matrix, node, node, 10);
            if (node == 0)
                continue;
            var parent = random.Next(node);
            Add(matrix, node, parent, -1);
            Add(matrix, parent, node, -.5);
        }

        var factors = new SparseFactors(matrix);
        Check(matrix, factors, random);
        Assert.That(factors.FactorCount, Is.EqualTo(3 * Size - 2));
    }

    private static void Add(SparseMatrix matrix, int row, int column, double value)
    {
        var entry = matrix.Entry(row, column);
        matrix.Values[entry] += value;
    }

    private static void Check(SparseMatrix matrix, SparseFactors factors, Random random)
    {
        var expected = new double[matrix.Size];
        foreach (ref var x in expected.AsSpan())
            x = random.NextDouble();
        var solution = new double[matrix.Size];
        matrix.Multiply(expected, solution);
        Assert.That(factors.Factor());
        factors.Solve(solution);
        Assert.That(solution, Is.EqualTo(expected).Within(1e-11));
    }
}

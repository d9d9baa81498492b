using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Tests.Lanes;

/// <summary>Every width gives the bits of one lane, for every operation, specials included.</summary>
internal sealed unsafe class LaneOperationTests
{
    private static readonly string[] Operations =
    [
        "add", "subtract", "multiply", "divide", "negate", "fma", "fnma", "sqrt", "abs", "truncate", "floor", "less",
        "lessOrEqual", "equal", "select", "and", "or", "xor", "not", "addBits", "left", "right", "exp", "log", "pow",
    ];

    [TestCaseSource(nameof(Operations))]
    public void AllWidthsGiveTheSameBits(string operation)
    {
        double[] a = LaneInputs.Any(1, 4000);
        double[] b = LaneInputs.Shuffled(2, 4000);
        double[] c = LaneInputs.Shuffled(3, 4000);
        double[] one = Apply<Lanes1>(operation, a, b, c);
        Assert.Multiple(() =>
        {
            Assert.That(Bits(Apply<Lanes2>(operation, a, b, c)), Is.EqualTo(Bits(one)), "2 lanes");
            Assert.That(Bits(Apply<Lanes4>(operation, a, b, c)), Is.EqualTo(Bits(one)), "4 lanes");
            Assert.That(Bits(Apply<Lanes8>(operation, a, b, c)), Is.EqualTo(Bits(one)), "8 lanes");
        });
    }

    [Test]
    public void FusedMultiplyAddRoundsOnce()
    {
        double x = 1 + Math.ScaleB(1, -30);
        double[] a = [x, x, x, x, x, x, x, x];
        double[] c = [-1, -1, -1, -1, -1, -1, -1, -1];
        double exact = Math.ScaleB(1, -29) + Math.ScaleB(1, -60);
        Assert.That(Apply<Lanes1>("fma", a, a, c), Is.All.EqualTo(exact));
        Assert.That(Apply<Lanes8>("fma", a, a, c), Is.All.EqualTo(exact));
    }

    [Test]
    public void SelectFollowsTheComparison()
    {
        double[] a = [1, 2, 3, double.NaN, -0.0, 1, 5, 8];
        double[] b = [2, 2, 2, 2, 0, double.NaN, 6, 7];
        double[] c = [9, 9, 9, 9, 9, 9, 9, 9];
        double[] expected = [1, 9, 9, 9, 9, 9, 5, 9];
        Assert.That(Apply<Lanes1>("select", a, b, c), Is.EqualTo(expected));
        Assert.That(Apply<Lanes4>("select", a, b, c), Is.EqualTo(expected));
    }

    [Test]
    public void GatherAndScatterFollowTheIndex()
    {
        Assert.Multiple(() =>
        {
            Assert.That(GatherThenScatter<Lanes1>(), Is.EqualTo(GatherThenScatter<Lanes8>()));
            Assert.That(GatherThenScatter<Lanes2>(), Is.EqualTo(GatherThenScatter<Lanes8>()));
            Assert.That(GatherThenScatter<Lanes4>(), Is.EqualTo(GatherThenScatter<Lanes8>()));
            Assert.That(GatherThenScatter<Lanes8>(), Is.EqualTo((double[])[40, 80, 20, 60, 50, 30, 10, 70]));
        });
    }

    [Test]
    public void RowsInterpolateAlikeInAllWidths()
    {
        double[] one = InterpolatedRows<Lanes1>();
        Assert.Multiple(() =>
        {
            Assert.That(InterpolatedRows<Lanes2>(), Is.EqualTo(one));
            Assert.That(InterpolatedRows<Lanes4>(), Is.EqualTo(one));
            Assert.That(InterpolatedRows<Lanes8>(), Is.EqualTo(one));
        });
        // Row i holds 100 i + q²; position 2.25 is the third lane's.
        Assert.That(one.Skip(2 * 8).Take(8), Is.EqualTo((double[])[225, 226, 229, 234, 241, 250, 261, 274]));
    }

    private static double[] Apply<L>(string operation, double[] a, double[] b, double[] c) where L : unmanaged, ILanes<L>
    {
        double[] result = new double[a.Length];
        fixed (double* pa = a, pb = b, pc = c, target = result)
        {
            for (int i = 0; i < a.Length; i += L.Count)
            {
                L.Store(target + i, Apply(operation, L.Load(pa + i), L.Load(pb + i), L.Load(pc + i)));
            }
        }

        return result;
    }

    private static L Apply<L>(string operation, L a, L b, L c) where L : unmanaged, ILanes<L> => operation switch
    {
        "add" => a + b,
        "subtract" => a - b,
        "multiply" => a * b,
        "divide" => a / b,
        "negate" => -a,
        "fma" => L.FusedMultiplyAdd(a, b, c),
        "fnma" => L.FusedNegateMultiplyAdd(a, b, c),
        "sqrt" => L.Sqrt(a),
        "abs" => L.Abs(a),
        "truncate" => L.Truncate(a),
        "floor" => L.Floor(a),
        "less" => L.LessThan(a, b) & L.Broadcast(1),
        "lessOrEqual" => L.LessThanOrEqual(a, b) & L.Broadcast(1),
        "equal" => L.Equal(a, b) & L.Broadcast(1),
        "select" => L.Select(L.LessThan(a, b), a, c),
        "and" => a & b,
        "or" => a | b,
        "xor" => a ^ b,
        "not" => ~a,
        "addBits" => L.AddBits(a, b),
        "left" => L.ShiftBitsLeft(a, 52),
        "right" => L.ShiftBitsRight(a, 52),
        "exp" => LaneMath.Exp(a),
        "log" => LaneMath.Log(a),
        "pow" => LaneMath.Pow(a, b),
        _ => throw new ArgumentException(operation),
    };

    private static double[] GatherThenScatter<L>() where L : unmanaged, ILanes<L>
    {
        double[] source = [10, 20, 30, 40, 50, 60, 70, 80];
        int[] from = [3, 7, 1, 5, 4, 2, 0, 6];
        int[] to = [0, 1, 2, 3, 4, 5, 6, 7];
        double[] target = new double[8];
        fixed (double* s = source, t = target)
        fixed (int* f = from, g = to)
        {
            for (int i = 0; i < 8; i += L.Count)
            {
                L.Scatter(t, g + i, L.Gather(s, f + i));
            }
        }

        return target;
    }

    /// <summary>Position after position, its eight quantities.</summary>
    private static double[] InterpolatedRows<L>() where L : unmanaged, ILanes<L>
    {
        double[] rows = new double[5 * 8];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = (100 * (i / 8)) + (i % 8 * (i % 8));
        }

        double[] positions = [0, 1, 2.25, 3.75, 0.1, 3.999, 1.5, 2];
        double[] result = new double[8 * 8];
        double* columns = stackalloc double[8 * L.Count];
        fixed (double* r = rows, p = positions)
        {
            for (int i = 0; i < 8; i += L.Count)
            {
                L.InterpolateRows(r, L.Load(p + i),
                    out L q0, out L q1, out L q2, out L q3, out L q4, out L q5, out L q6, out L q7);
                L[] quantities = [q0, q1, q2, q3, q4, q5, q6, q7];
                for (int q = 0; q < 8; q++)
                {
                    L.Store(columns, quantities[q]);
                    for (int k = 0; k < L.Count; k++)
                    {
                        result[((i + k) * 8) + q] = columns[k];
                    }
                }
            }
        }

        return result;
    }

    /// <summary>The bits, with all NaN made one: its payload is the one thing that may differ.</summary>
    private static long[] Bits(double[] values) =>
        [.. values.Select(v => BitConverter.DoubleToInt64Bits(double.IsNaN(v) ? double.NaN : v))];
}

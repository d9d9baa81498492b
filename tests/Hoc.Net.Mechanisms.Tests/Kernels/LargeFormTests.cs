using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using static Hoc.Net.Mechanisms.Tests.Kernels.Code;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>Systems that do not fit registers, and tables of more than one sheet, compiled and evaluated.</summary>
internal sealed class LargeFormTests
{
    private readonly Probe _probe = new();

    [Test]
    public void LargeSystemsGiveTheSameBits([Values(1, 2, 4, 8)] int width, [Values] bool byValue, [Values(2, 5, 9)] int size)
    {
        var (matrix, rhs, sum, smallest) = (Local("matrix", size * size), Local("rhs", size), Local("sum"), Local("smallest"));
        var random = new Random(size);
        FormExpression Element(int i) => Sum(
            Number(i % (size + 1) == 0 && !byValue ? size : random.NextDouble()), Product(Number(random.NextDouble() / size), Get(_probe.Fields[i % 6])));
        FormStatement[] body =
        [
            .. Enumerable.Range(0, size * size).Select(i => Set(matrix, Number(i), Element(i))),
            .. Enumerable.Range(0, size).Select(i => Set(rhs, Number(i), Get(_probe.Fields[i % 6]))),
            new LinearSolveForm(matrix, rhs, size) { PivotsByValue = byValue, Smallest = smallest },
            .. Enumerable.Range(0, size).Select(i => Set(sum, Sum(Product(Get(sum), Number(3)), Get(rhs, Number(i))))),
            Set(_probe.Fields[0], Get(sum)),
            Set(_probe.Fields[1], Get(smallest)),
        ];
        Compare(width, body, 1);
    }

    [Test]
    public void AColumnOfZerosHasNoPivot([Values(1, 8)] int width, [Values] bool byValue, [Values(3, 9)] int size)
    {
        var (matrix, rhs, smallest) = (Local("matrix", size * size), Local("rhs", size), Local("smallest"));
        FormStatement[] body =
        [
            .. Enumerable.Range(0, size * size).Select(i => Set(matrix, Number(i), Product(Number(i % size), Sum(Number(1 + i), Get(_probe.Fields[1]))))),
            new LinearSolveForm(matrix, rhs, size) { PivotsByValue = byValue, Smallest = smallest },
            Set(_probe.Fields[0], Get(smallest)),
        ];
        Assert.That(_probe.Run(FormKernels.Evaluated, 1, body)[0], Is.Zero);
        Assert.That(_probe.Run(FormKernels.Compiled, width, body)[0], Is.Zero);
    }

    [Test]
    public void ASystemThatALoopFillsIsSolved([Values(1, 8)] int width)
    {
        const int size = 4;
        var (matrix, rhs, i) = (Local("matrix", size * size), Local("rhs", size), Local("i"));
        var end = Math(MathFunction.Minimum, Number(size - 1), Sum(Number(9), Get(_probe.Globals[1])));
        FormStatement[] body =
        [
            Loop(i, Number(0), end,
                Set(matrix, Product(Get(i), Number(size + 1)), Sum(Number(2), Get(i))),
                Set(rhs, Get(i), Get(_probe.Fields[1]))),
            new LinearSolveForm(matrix, rhs, size),
            Set(_probe.Fields[0], Get(rhs, Number(3))),
        ];
        Compare(width, body, 1);
        var values = _probe.Run(FormKernels.Compiled, width, body);
        Assert.That(values[0], Is.EqualTo(values[1] / 5));
    }

    [Test]
    public void TablesGiveTheSameBits([Values(1, 2, 4, 8)] int width, [Values(0, 1)] int switchGlobal)
    {
        var x = Local("x");
        Variable[] targets = [.. _probe.Fields[1..7], _probe.Shared[0], _probe.Shared[1]];
        var rates = new Routine("rates")
        {
            Parameters = [x],
            Body =
            [
                .. targets[..5].Select((t, i) => Set(t, Product(Get(x), Number(i), Get(_probe.Globals[2])))),
                Set(targets[5], Number(0), Exp(Get(x))),
                Set(targets[5], Number(1), Product(Get(x), Get(x))),
                Set(targets[6], Number(7)),
                Set(targets[7], Minus(Number(1), Get(x))),
            ],
            Table = new(_probe.Globals[switchGlobal == 0 ? 1 : 0], [.. targets], [_probe.Globals[2]], Number(-2), Number(2.5), 60),
        };
        var value = Function("value", static p => Exp(Negate(Get(p[0]))), "y");
        value.Table = new(_probe.Globals[1], [value.Result!], [], Number(-1), Number(1), 10);
        FormStatement[] body =
        [
            If(Less(Get(_probe.Fields[2]), Number(-2)), [Set(_probe.Fields[0], Math(MathFunction.Log, Number(-1)))]),
            Do(rates, Get(_probe.Fields[0])),
            Set(_probe.Fields[0], Sum(Get(_probe.Shared[1]), Call(value, Get(_probe.Fields[0])))),
        ];
        Compare(width, body, 2);
    }

    private void Compare(int width, FormStatement[] body, int times)
    {
        var form = new MechanismForm
        {
            Name = "probe", IsDensity = true, SharedLength = 2, Initialize = new("initialize", [.. body]),
        };
        var expected = _probe.Run(FormKernels.Evaluated, 1, times, form);
        var actual = _probe.Run(FormKernels.Compiled, width, times, form);
        Assert.That(actual.Select(CompiledFormTests.Bits), Is.EqualTo(expected.Select(CompiledFormTests.Bits)));
    }
}

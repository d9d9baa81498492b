using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation;
using static Hoc.Net.Mechanisms.Tests.Kernels.Code;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>What the evaluator makes of each kind of form.</summary>
internal sealed class EvaluatorTests
{
    private readonly Probe _probe = new();

    [Test]
    public void RecursionKeepsItsLocals()
    {
        var n = Local("n");
        var result = Local("factorial");
        var factorial = new Routine("factorial") { Parameters = [n], Result = result };
        factorial.Body =
        [
            If(
                Less(Get(n), Number(2)),
                [Set(result, Number(1))],
                Set(result, Product(Call(factorial, Minus(Get(n), Number(1))), Get(n)))),
        ];
        Assert.That(First(Set(X(0), Call(factorial, Number(6)))), Is.EqualTo(720));
    }

    [Test]
    public void LoopsCountAndLeaveTheCounterBehind()
    {
        var i = Local("i");
        Assert.That(First(
            Set(X(0), Number(0)),
            Loop(i, Number(1.7), Number(4.9), Set(X(0), Sum(Product(Get(X(0)), Number(10)), Get(i)))),
            Set(X(0), Sum(Product(Get(X(0)), Number(10)), Get(i)))), Is.EqualTo(12345));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void SystemsAreSolved(bool byValue)
    {
        var (matrix, rhs) = (Local("matrix", 9), Local("rhs", 3));
        double[] coefficients = [4, 0, 1, 2, 5, 0, 0, 1, 3];
        FormStatement[] body =
        [
            .. coefficients.Select((c, i) => Set(matrix, Number(i), Number(c))),
            .. new double[] { 7, 12, 11 }.Select((b, i) => Set(rhs, Number(i), Number(b))),
            new LinearSolveForm(matrix, rhs, 3) { PivotsByValue = byValue },
            Set(X(0), Sum(Get(rhs, Number(0)), Product(Get(rhs, Number(1)), Number(10)), Product(Get(rhs, Number(2)), Number(100)))),
        ];
        Assert.That(First(body), Is.EqualTo(321).Within(1e-12));
    }

    [Test]
    public void AHoleInTheDiagonalIsNoObstacle()
    {
        var (matrix, rhs) = (Local("matrix", 4), Local("rhs", 2));
        Assert.That(First(
            Set(matrix, Number(1), Number(2)),
            Set(matrix, Number(2), Number(4)),
            Set(rhs, Number(0), Number(6)),
            Set(rhs, Number(1), Number(8)),
            new LinearSolveForm(matrix, rhs, 2),
            Set(X(0), Sum(Get(rhs, Number(0)), Product(Get(rhs, Number(1)), Number(10))))), Is.EqualTo(32));
    }

    [Test]
    public void AnElementThatIsNotThereIsAMistake()
    {
        var error = Assert.Throws<ElementOutOfRangeException>(() => First(Set(X(6), Number(2.5), Number(1))));
        Assert.That(
            (error!.Code, error.Mechanism, error.Variable, error.Index, error.Length), Is.EqualTo(("SIM4060", "probe", "x6", 2.0, 2)));
        Assert.That(error.Message, Is.EqualTo("Mechanism probe uses element 2 of x6, which has 2."));
    }

    [Test]
    public void SharedVariablesOutliveThePass()
    {
        var form = new MechanismForm
        {
            Name = "probe",
            IsDensity = true,
            SharedLength = 2,
            Constants = [new(0, 100, 100)],
            Initialize = new("initialize",
            [
                Set(_probe.Shared[0], Sum(Get(_probe.Shared[0]), Number(1))),
                Set(X(0), Get(_probe.Shared[0])),
            ]),
        };
        Assert.That(_probe.Run(FormKernels.Evaluated, 1, 2, form)[0], Is.EqualTo(101 + Probe.Segments));
    }

    private Variable X(int field) => _probe.Fields[field];

    private double First(params FormStatement[] body) => _probe.Run(FormKernels.Evaluated, 1, body)[0];
}

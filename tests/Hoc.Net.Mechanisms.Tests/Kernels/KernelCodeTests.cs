using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Kernels.Printing;
using Hoc.Net.Simulation;
using static Hoc.Net.Mechanisms.Tests.Kernels.Code;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>How kernels run, what they store, and what they throw.</summary>
internal sealed class KernelCodeTests
{
    private readonly Probe _probe = new();

    [Test]
    public void HhRunsOnLanes() =>
        Assert.That(FormPrinter.Print(HhForm.Form), Does.Match("^initialize of hh: on lanes, [0-9]+ nodes\n(?s:.*)advance of hh: on lanes"));

    [Test]
    public void AGlobalThatIsReadBeforeItIsSetChainsTheRows()
    {
        var body = Set(_probe.Globals[0], Sum(Get(_probe.Globals[0]), Get(_probe.Fields[0])));
        Assert.That(FormPrinter.Print(FormOf(body)), Is.EqualTo(
            "initialize of probe: row after row, since it reads g0 before it sets it\n    g0 = g0 + x0\n\n"));
    }

    [Test]
    public void AGlobalKeepsTheLastRowsValue([Values(1, 2, 4, 8)] int width)
    {
        var values = _probe.Run(FormKernels.Compiled, width, Set(_probe.Globals[1], Get(_probe.Fields[0])));
        Assert.That(values[(Probe.Segments * Probe.FieldCount) + 1], Is.EqualTo(values[(Probe.Segments - 1) * Probe.FieldCount]));
    }

    [Test]
    public void AServiceIsCalledForEachRowInOrder()
    {
        var rows = new List<double>();
        Service note = (_, row, _, arguments) =>
        {
            rows.Add(arguments[0]);
            return row;
        };
        var values = _probe.Run(FormKernels.Compiled, 8, Set(_probe.Fields[0], new ServiceForm("note", note, [Get(_probe.Fields[1])])));
        Assert.That(rows, Is.EqualTo(Enumerable.Range(0, Probe.Segments).Select(r => values[(r * Probe.FieldCount) + 1])));
        Assert.That(values[(Probe.Segments - 1) * Probe.FieldCount], Is.EqualTo(Probe.Segments - 1));
    }

    [Test]
    public void AnElementThatIsNotThereIsTheSameMistakeCompiled([Values(1, 8)] int width)
    {
        foreach (var index in new[] { Number(-1), Get(_probe.Globals[2]), Sum(Number(2), Get(_probe.Fields[0])) })
        {
            var set = If(Less(Number(-9), Get(_probe.Fields[1])), [Set(_probe.Fields[6], Sum(Number(1), index), Number(1)), Set(_probe.Fields[6], index, Number(1))]);
            var expected = Assert.Throws<ElementOutOfRangeException>(() => _probe.Run(FormKernels.Evaluated, 1, set));
            var actual = Assert.Throws<ElementOutOfRangeException>(() => _probe.Run(FormKernels.Compiled, width, set));
            Assert.That((actual!.Variable, actual.Length), Is.EqualTo((expected!.Variable, expected.Length)));
        }
    }

    [Test]
    public void AFailureOfRowsThatDoNotGetThereIsNone([Values(1, 8)] int width)
    {
        FormStatement fail = new FailForm("it does not converge.");
        Assert.That(() => _probe.Run(FormKernels.Compiled, width, If(Less(Number(1e9), Get(_probe.Fields[0])), [fail])), Throws.Nothing);
        var error = Assert.Throws<MechanismFailureException>(
            () => _probe.Run(FormKernels.Compiled, width, If(Less(Number(0), Get(_probe.Fields[0])), [fail])));
        Assert.That((error!.Code, error.Failure), Is.EqualTo(("SIM4061", "it does not converge.")));
    }

    [Test]
    public void AHiddenFieldThatIsAlwaysSetFirstIsNotStored()
    {
        var hidden = new Variable("x0", Storage.Field, 0);
        FormStatement[] body = [Set(hidden, Number(1)), Set(_probe.Fields[1], Sum(Get(hidden), Number(1)))];
        var before = _probe.Run(FormKernels.Compiled, 8, Set(_probe.Fields[2], Number(0)))[0];
        var values = _probe.Run(FormKernels.Compiled, 8, body);
        Assert.That(values[..2], Is.EqualTo([before, 2.0]));
        FormStatement[] reading = [Set(_probe.Fields[1], Get(hidden)), Set(hidden, Number(1))];
        Assert.That(_probe.Run(FormKernels.Compiled, 8, reading)[0], Is.EqualTo(1));
    }

    [Test]
    public void AStepOfFormsAllocatesNothing()
    {
        var type = HhForm.Type(FormKernels.Compiled);
        var model = new Model(new Hoc.Net.Simulation.Membrane.MechanismCatalog(type));
        model.Add("axon", 1000, 1.5, 13, "hh");
        model.Initialize(-65);
        model.RunUntil(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            model.Step();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private MechanismForm FormOf(params FormStatement[] body) =>
        new() { Name = "probe", IsDensity = true, SharedLength = 2, Initialize = new("initialize", [.. body]) };
}

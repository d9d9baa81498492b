using Hoc.Net.Simulation.Circuits;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests.Coupled;

/// <summary>Circuits by what follows from their equations.</summary>
public class LinearMechanismTests
{
    private static readonly MechanismCatalog Catalog = TestMechanisms.Catalog.With(Extracellular.Create(2));

    /// <summary>Two cables, joined at their ends by the resistance that a longer cable would have there, are that cable.</summary>
    [Test]
    public void A_resistor_between_ends_is_a_connection()
    {
        var whole = new Model(Catalog);
        var (a, b) = Cables(whole);
        b.ConnectTo(a);
        var joined = new Model(Catalog);
        var (c, d) = Cables(joined);
        const double Conductance = 1e6; // µS: no resistance at all
        joined.Add(new LinearCircuit(
            new double[2, 2], new[,] { { Conductance, -Conductance }, { -Conductance, Conductance } }, new double[2], new double[2],
            new CircuitNode(c.At(1)), new CircuitNode(d.At(0))));
        foreach (var model in new[] { whole, joined })
        {
            model.Initialize(-65);
            model.RunUntil(10);
        }

        foreach (var (x, y) in whole.Sections.Zip(joined.Sections))
            for (var i = 0; i < x.SegmentCount; i++)
                Assert.That(y.V(x.Centre(i)), Is.EqualTo(x.V(x.Centre(i))).Within(1e-6));
    }

    [Test]
    public void States_of_its_own_obey_their_equations()
    {
        var model = new Model(Catalog) { TimeStep = .001 };
        double[] y = [0, 0];
        var oscillator = new LinearCircuit(new double[,] { { 1, 0 }, { 0, 1 } }, new double[,] { { 0, -1 }, { 4, .3 } }, y, new double[2]);
        model.Add(oscillator);
        model.Initialize();
        (y[0], y[1]) = (1, 0);
        model.RunUntil(3);
        var decay = Math.Exp(-.15 * 3);
        var frequency = Math.Sqrt(4 - .15 * .15);
        var expected = decay * (Math.Cos(frequency * 3) + .15 / frequency * Math.Sin(frequency * 3));
        Assert.That(y[0], Is.EqualTo(expected).Within(5e-3));
    }

    /// <summary>An ideal source needs a pivot off the diagonal: its own row has a zero there.</summary>
    [Test]
    public void An_ideal_source_holds_its_node()
    {
        var model = new Model(Catalog);
        var (a, _) = Cables(model);
        double[] y = new double[2];
        model.Add(new LinearCircuit(new double[2, 2], new double[,] { { 0, -1 }, { 1, 0 } }, y, [0, -40], new CircuitNode(a.At(0))));
        model.Initialize(-65);
        model.Step();
        Assert.That(a.V(0), Is.EqualTo(-40).Within(1e-12));
        Assert.That(y[0], Is.EqualTo(-40).Within(1e-12));
        Assert.That(y[1], Is.Positive, "the current, nA");
    }

    [Test]
    public void Cells_without_circuits_keep_their_bits_and_steps_allocate_nothing()
    {
        var alone = new Model(Catalog);
        var (a, _) = Cables(alone);
        var together = new Model(Catalog);
        var (b, _) = Cables(together);
        var other = together.AddSection("other");
        together.Add(new LinearCircuit(new double[1, 1], new[,] { { .01 } }, new double[1], [.1], new CircuitNode(other.At(.5))));
        foreach (var model in new[] { alone, together })
        {
            model.Initialize(-65);
            model.RunUntil(5);
        }

        Assert.That(b.V(.5), Is.EqualTo(a.V(.5)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            together.Step();
        Assert.That(GC.GetAllocatedBytesForCurrentThread(), Is.EqualTo(before));
    }

    [Test]
    public void It_goes_with_its_nodes()
    {
        var model = new Model(Catalog);
        var (a, b) = Cables(model);
        var circuit = new LinearCircuit(new double[1, 1], new[,] { { .01 } }, new double[1], new double[1], new CircuitNode(b.At(0)));
        model.Add(circuit);
        Assert.That(circuit.IsInUse);
        b.ConnectTo(a);
        Assert.That(circuit.IsInUse, Is.False, "the root has gone");
        model.Initialize(-65);
        model.Step();
        Assert.That(model.Circuits, Is.Empty);
        model.Add(circuit);
        Assert.That(circuit.IsInUse);
        model.Remove(circuit);
        Assert.That(circuit.IsInUse, Is.False);
    }

    [Test]
    public void Sizes_are_checked()
    {
        var model = new Model(Catalog);
        var (a, _) = Cables(model);
        var node = new CircuitNode(a.At(.5));
        Assert.That(() => model.Add(new LinearCircuit(new double[1, 1], new double[1, 1], new double[2], new double[1], node)), Throws.TypeOf<CircuitException>());
        Assert.That(() => model.Add(new LinearCircuit(new double[1, 1], new double[1, 1], new double[1], new double[1], node, node)), Throws.TypeOf<CircuitException>());
        model.Add(new LinearCircuit(new double[1, 1], new double[1, 1], new double[1], new double[1], node));
        model.SecondOrder = 2;
        Assert.That(() => model.Initialize(-65), Throws.TypeOf<CircuitException>());
    }

    private static (Section A, Section B) Cables(Model model)
    {
        var (a, b) = (model.AddSection("a"), model.AddSection("b"));
        foreach (var section in new[] { a, b })
        {
            (section.Length, section.SegmentCount) = (300, 5);
            section.Set("diam", 2);
            section.Insert("pas");
        }

        var stimulus = model.Add(new PointProcess(TestMechanisms.IClamp, a.At(.1)));
        (stimulus["dur"], stimulus["amp"]) = (1e9, .05);
        return (a, b);
    }
}

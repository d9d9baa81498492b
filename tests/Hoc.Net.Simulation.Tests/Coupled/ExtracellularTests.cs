using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests.Coupled;

/// <summary>Extracellular layers by what physics says of them.</summary>
public class ExtracellularTests
{
    private static readonly MechanismCatalog Catalog = TestMechanisms.Catalog.With(Extracellular.Create(2));

    [Test]
    public void Grounded_layers_change_nothing()
    {
        var (bare, grounded) = (Tree(new(Catalog), false), Tree(new(Catalog), true));
        foreach (var model in new[] { bare, grounded })
        {
            model.Initialize(-65);
            model.RunUntil(5);
        }

        foreach (var (a, b) in bare.Sections.Zip(grounded.Sections))
            for (var i = 0; i < a.SegmentCount; i++)
            {
                Assert.That(b.V(a.Centre(i)), Is.EqualTo(a.V(a.Centre(i))).Within(1e-8));
                Assert.That(b.Read(Catalog.Variable("vext"), a.Centre(i)), Is.Zero.Within(1e-6));
            }
    }

    /// <summary>
    /// A current goes in at one end of a cable and comes back outside at the same end; inside and outside are resistances, and nothing else leads to ground.
    /// Then v(x) = I·(ri + re)·λ·cosh((L - x)/λ)/sinh(L/λ), λ² = rm/(ri + re).
    /// </summary>
    [Test]
    public void A_cable_in_a_thin_sheath_has_the_length_constant_of_both_resistances([Values(0, 1)] int layer)
    {
        var model = new Model(Catalog);
        var axon = model.AddSection("axon");
        (axon.Length, axon.SegmentCount) = (1000, 401);
        axon.Set("diam", 2);
        axon.Insert("pas");
        axon.Set("e_pas", 0);
        axon.Insert("extracellular");
        var (axial, conductance) = (Catalog.Variable("xraxial"), Catalog.Variable("xg"));
        axon.WriteAll(conductance, 0, 1);
        axon.WriteAll(axial, 500, layer);
        if (layer == 0)
            axon.WriteAll(conductance, 0, 0);
        axon.Write(conductance, 0.001, 1e9, 0);
        axon.Write(conductance, 0.001, 1e9, 1);
        var stimulus = model.Add(new PointProcess(TestMechanisms.IClamp, axon.At(0.001)));
        (stimulus["dur"], stimulus["amp"]) = (1e9, 0.01);
        model.TimeStep = 1;
        model.Initialize(0);
        model.RunUntil(200);

        var inside = 1e-2 * axon.AxialResistivity / Math.PI; // MΩ/µm for a radius of 1 µm
        var total = inside + 500 * 1e-4;
        var membrane = 1e2 / (.001 * Math.PI * 2); // MΩ·µm
        var lambda = Math.Sqrt(membrane / total);
        foreach (var x in new[] { 0.1, 0.25, 0.5, 0.75, 1 })
        {
            var at = axon.Centre(axon.SegmentIndex(x)) * 1000;
            var expected = .01 * total * lambda * Math.Cosh((1000 - at) / lambda) / Math.Sinh(1000 / lambda);
            Assert.That(axon.V(x), Is.EqualTo(expected).Within(.2).Percent, $"x = {x}");
        }
    }

    [Test]
    public void What_electrodes_inject_leaves_through_the_membrane_and_then_to_ground([Values(0, 2)] int order)
    {
        var model = Tree(new(Catalog), true);
        model.SecondOrder = order;
        foreach (var section in model.Sections)
        {
            section.Set("xg", .01);
            section.Set("xraxial", 20);
        }

        model.Initialize(-65);
        model.RunUntil(2);
        double membrane = 0, ground = 0, electrode = 0;
        foreach (var section in model.Sections)
        {
            for (var i = 0; i < section.SegmentCount; i++)
            {
                var area = section.Area(section.Centre(i));
                membrane += .01 * area * section.Read(Catalog.Variable("i_membrane"), section.Centre(i));
                ground += .01 * area * 1e9 * section.Read(Catalog.Variable("vext"), section.Centre(i), 1);
            }

            electrode += section.PointProcesses.Sum(static p => p["i"]);
        }

        Assert.That(electrode, Is.Not.Zero);
        Assert.That(membrane, Is.EqualTo(electrode).Within(1e-6).Percent);
        if (order == 0)
            Assert.That(ground, Is.EqualTo(electrode).Within(1e-3).Percent);
    }

    [Test]
    public void Cells_without_layers_keep_their_bits_whatever_others_have()
    {
        var alone = Tree(new(Catalog), false);
        var together = Tree(new(Catalog), false);
        var other = together.AddSection("other");
        other.Insert("extracellular");
        var (a, b) = (alone.Record(alone.Sections[0].At(.5).Voltage), together.Record(together.Sections[0].At(.5).Voltage));
        foreach (var model in new[] { alone, together })
        {
            model.Initialize(-65);
            model.RunUntil(5);
        }

        Assert.That(b.Samples.Values.ToArray(), Is.EqualTo(a.Samples.Values.ToArray()));
    }

    [Test]
    public void Bits_do_not_depend_on_the_width_of_lanes()
    {
        var runs = new[] { 1, 2, 4, 8 }.Select(width =>
        {
            var model = new Model(Catalog, new() { LaneWidth = width });
            for (var i = 0; i < 5; i++)
                Tree(model, true);
            model.Initialize(-65);
            model.RunUntil(3);
            return model.Sections.Select(static s => s.V(.5)).ToArray();
        }).ToList();
        Assert.That(runs, Is.All.EqualTo(runs[0]));
    }

    [Test]
    public void A_step_allocates_nothing()
    {
        var model = Tree(new(Catalog), true);
        model.Initialize(-65);
        model.RunUntil(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            model.Step();
        Assert.That(GC.GetAllocatedBytesForCurrentThread(), Is.EqualTo(before));
    }

    [Test]
    public void Layers_come_and_go_with_roots_and_sections()
    {
        var model = new Model(Catalog);
        var (a, b) = (model.AddSection("a"), model.AddSection("b"));
        b.ConnectTo(a);
        b.Insert("extracellular");
        var vext = Catalog.Variable("vext");
        Assert.That(b.Read(vext, 0), Is.Zero, "the end of a, which has no layers");
        b.Write(vext, 0, 3);
        Assert.That(b.Read(vext, 0), Is.Zero);
        b.Disconnect();
        b.Write(vext, 0, 3);
        Assert.That(b.Read(vext, 0), Is.EqualTo(3), "a root of its own");
        var root = b.Reference(vext, 0);
        b.ConnectTo(a, 0.5);
        Assert.That(() => root.Value, Throws.TypeOf<DeletedReferenceException>());
        Assert.That(() => a.Read(vext, .5), Throws.TypeOf<MechanismNotInsertedException>());
        model.Initialize(-65);
        model.Step();
        Assert.That(() => model.ExtracellularLayers = 1, Throws.TypeOf<LayersInUseException>());
        model.Remove(b);
        model.ExtracellularLayers = 1;
        Assert.That(model.Catalog.Variable("vext").Length, Is.EqualTo(1));
        Assert.That(() => model.ExtracellularLayers = 0, Throws.TypeOf<InvalidPropertyException>());
    }

    [Test]
    public void Layers_that_nothing_grounds_are_a_singular_system()
    {
        var model = new Model(Catalog);
        var a = model.AddSection("a");
        a.Insert("extracellular");
        a.WriteAll(Catalog.Variable("xg"), 0, 1);
        a.WriteAll(Catalog.Variable("xg"), 0, 0);
        a.Set("cm", 0);
        model.Initialize(-65);
        Assert.That(model.Step, Throws.TypeOf<SingularSystemException>());
    }

    private static Model Tree(Model model, bool hasLayers)
    {
        var (soma, dend, twig) = (model.AddSection("soma"), model.AddSection("dend"), model.AddSection("twig"));
        (dend.SegmentCount, twig.SegmentCount) = (7, 3);
        foreach (var section in new[] { soma, dend, twig })
        {
            section.Insert("pas");
            section.Length = 150;
            section.Set("diam", 3);
            if (hasLayers)
                section.Insert("extracellular");
        }

        dend.ConnectTo(soma);
        twig.ConnectTo(dend, 0.5);
        var stimulus = model.Add(new PointProcess(TestMechanisms.IClamp, twig.At(0.8)));
        (stimulus["del"], stimulus["dur"], stimulus["amp"]) = (.5, 1e9, .2);
        return model;
    }
}

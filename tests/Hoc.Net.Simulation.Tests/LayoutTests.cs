namespace Hoc.Net.Simulation.Tests;

/// <summary>The order of computing is nobody's business: cells side by side, alone, in any number of lanes, give the same bits.</summary>
public class LayoutTests
{
    [Test]
    public void Lanes_and_neighbours_do_not_change_a_bit()
    {
        var alone = Trace(1, 1);
        foreach (var cells in new[] { 2, 3, 7, 8, 13, 16 })
            foreach (var lanes in new[] { 1, 2, 4, 8 })
                Assert.That(Trace(cells, lanes), Is.EqualTo(alone), $"{cells} cells, {lanes} lanes");
    }

    /// <summary>Groups of large cells are narrower, so that threads find enough of them.</summary>
    [Test]
    public void Large_cells_have_the_same_bits_in_narrow_groups()
    {
        var alone = Trace(1, 8, segments: 200);
        foreach (var cells in new[] { 15, 16, 33 })
            foreach (var threads in new[] { 1, 2 })
                Assert.That(Trace(cells, 8, model => model.ThreadCount = threads, 200), Is.EqualTo(alone), $"{cells} cells, {threads} threads");
    }

    [Test]
    public void Cells_of_different_shapes_do_not_disturb_each_other()
    {
        var alone = Trace(1, 8);
        Assert.That(Trace(9, 8, model =>
        {
            for (var i = 0; i < 300; i++)
            {
                var other = model.AddSection($"other[{i}]");
                other.SegmentCount = 1 + i % 17;
                other.Insert(i % 2 == 0 ? "pas" : "nal");
            }
        }), Is.EqualTo(alone));
    }

    [Test]
    public void Models_run_side_by_side_on_threads_of_their_own()
    {
        var alone = Trace(3, 4);
        var traces = new double[8][];
        Parallel.For(0, traces.Length, i => traces[i] = Trace(3, 4));
        Assert.That(traces, Is.All.EqualTo(alone));
    }

    [Test]
    public void A_run_may_be_cancelled_between_steps()
    {
        var model = new Model(TestMechanisms.Catalog);
        var source = new CancellationTokenSource();
        model.Initialize(-65);
        model.Schedule(1, source.Cancel);
        Assert.That(() => model.RunUntil(5, source.Token), Throws.TypeOf<OperationCanceledException>());
        Assert.That(model.Time, Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void A_model_without_sections_runs()
    {
        var model = new Model(TestMechanisms.Catalog);
        model.Initialize(-65);
        model.RunUntil(1);
        Assert.That(model.Time, Is.EqualTo(1).Within(1e-9));
    }

    /// <summary>Youngest first: (3.7 - 1e17) + 1e17 would be 0. nrniv 8.2.2: v - (-65) after one step, soma of default size.</summary>
    [TestCase(1e17, -1e17, 3.7, 0)]
    [TestCase(3.7, -1e17, 1e17, 0.058887328943995954)]
    public void Point_processes_of_one_node_are_summed_youngest_first(double a, double b, double c, double expected)
    {
        var model = new Model(TestMechanisms.Catalog);
        var soma = model.AddSection("soma");
        foreach (var amplitude in new[] { a, b, c })
            model.Clamp(soma.At(0.5), 0, 10, amplitude);
        model.Initialize(-65);
        model.Step();
        Assert.That(soma.V(0.5) + 65, Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Steps_allocate_nothing()
    {
        var model = new Model(TestMechanisms.Catalog);
        var cell = Cell(model, 0);
        model.Record(cell.At(0.5).Voltage);
        model.Record(cell.At(0.5).Voltage, 0.5);
        model.RecordCrossings(cell.At(0.5).Voltage, -60);
        model.Play(cell.At(0.5)["e_pas"], new SampleBuffer([-70, -60, -65]), new SampleBuffer([0, 1, 2]), true);
        model.Initialize(-65);
        model.RunUntil(20);
        model.Initialize(-65);
        model.RunUntil(5);
        var before = GC.GetAllocatedBytesForCurrentThread();
        model.RunUntil(15);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static double[] Trace(int cells, int lanes, Action<Model>? between = null, int segments = 3)
    {
        var model = new Model(TestMechanisms.Catalog, new ModelOptions { LaneWidth = lanes });
        var last = Cell(model, 0, segments);
        between?.Invoke(model);
        for (var i = 1; i < cells; i++)
            last = Cell(model, i, segments);
        var soma = model.Record(last.At(0.5).Voltage);
        var tip = model.Record(last.Children.First().At(1).Voltage);
        model.Initialize(-65);
        model.RunUntil(3);
        return [.. soma.Samples.Values, .. tip.Samples.Values];
    }

    private static Section Cell(Model model, int i, int segments = 3)
    {
        var soma = model.AddSection($"cell[{i}].soma");
        soma.Length = 20;
        soma.Set("diam", 20);
        soma.Insert("pas");
        soma.Insert("nal");
        soma.Set("g_nal", 0.0007);
        Section[] dends = [.. Enumerable.Range(0, 3).Select(d => model.AddSection($"cell[{i}].dend[{d}]"))];
        for (var d = 0; d < dends.Length; d++)
        {
            dends[d].SegmentCount = segments + 2 * d;
            dends[d].Set("diam", 2 - 0.5 * d);
            dends[d].Insert("pas");
            dends[d].ConnectTo(d == 0 ? soma : dends[0], d == 1 ? 0.4 : 1);
        }

        model.Clamp(soma.At(0.5), 0.1, 2, 0.2);
        model.Clamp(soma.At(0.5), 0.3, 1, 0.1);
        model.Clamp(dends[2].At(1), 0.5, 1, -0.05);
        return soma;
    }
}

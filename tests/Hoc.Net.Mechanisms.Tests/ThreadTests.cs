using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Mechanisms.Tests.Integration;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Threads change no bit of what is computed, whatever mechanisms share.</summary>
public class ThreadTests
{
    private const int Cells = 400;

    private const string Gates = """
        NEURON { SUFFIX gated NONSPECIFIC_CURRENT i RANGE g GLOBAL minf, count }
        PARAMETER { g = .003 count = 0 }
        ASSIGNED { v i minf mtau }
        STATE { m }
        INITIAL { rates(v) m = minf }
        BREAKPOINT { SOLVE s METHOD cnexp i = g*m*(v + 20) }
        DERIVATIVE s { rates(v) m' = (minf - m)/mtau }
        PROCEDURE rates(v) { TABLE minf, mtau FROM -100 TO 100 WITH 200 minf = 1/(1 + exp(-(v + 40)/9)) mtau = 1 + exp(v/50) }
        """;

    /// <summary>The shared variable is handed from instance to instance.</summary>
    private const string Counting = """
        NEURON { SUFFIX counting NONSPECIFIC_CURRENT i RANGE number GLOBAL total }
        ASSIGNED { v i number total }
        INITIAL { total = 0 }
        BREAKPOINT { SOLVE next i = 1e-6*number }
        PROCEDURE next() { total = total + 1 number = total }
        """;

    private const string Noisy = """
        NEURON { POINT_PROCESS noisy NONSPECIFIC_CURRENT i RANGE x }
        ASSIGNED { v i x }
        BREAKPOINT { SOLVE draw i = x }
        PROCEDURE draw() { x = normrand(0, .01) }
        """;

    private const string Junction = """
        NEURON { POINT_PROCESS junction NONSPECIFIC_CURRENT i POINTER other }
        ASSIGNED { v i other }
        BREAKPOINT { i = 5e-4*(v - other) }
        """;

    private const string Receiver = """
        NEURON { POINT_PROCESS receiver NONSPECIFIC_CURRENT i RANGE g }
        ASSIGNED { v i }
        STATE { g }
        BREAKPOINT { SOLVE s METHOD cnexp i = g*v }
        DERIVATIVE s { g' = -g/2 }
        NET_RECEIVE(w) { g = g + w }
        """;

    private const string Fragile = """
        NEURON { SUFFIX fragile NONSPECIFIC_CURRENT i }
        ASSIGNED { v i }
        STATE { x }
        BREAKPOINT { SOLVE s i = 0 }
        NONLINEAR s { ~ x*x = -1 }
        """;

    private static IEnumerable<TestCaseData> Scenes()
    {
        yield return Scene("tables and GLOBALs", [], (_, _) => { });
        yield return Scene("a count handed on", [Counting], (model, _) => Each(model, static s => s.Insert("counting")));
        yield return Scene("random numbers", [Noisy], (model, _) => Each(model, s => model.Add(new PointProcess(model.Catalog["noisy"], s.At(0.5)))));
        yield return Scene("pointers", [Junction], (model, sections) =>
        {
            for (int i = 0; i < sections.Count; i++)
            {
                PointProcess gap = model.Add(new PointProcess(model.Catalog["junction"], sections[i].At(0.5)));
                gap.Point("other", sections[(i + 171) % sections.Count].At(0.5).Voltage);
            }
        });
        yield return Scene("gap junctions", [Junction], (model, sections) =>
        {
            for (int i = 0; i < sections.Count; i++)
            {
                Cell other = new(-65);
                PointProcess gap = model.Add(new PointProcess(model.Catalog["junction"], sections[i].At(0.5)));
                gap.Point("other", other);
                model.Transfers.AddSource(i, sections[i].At(0.5).Voltage);
                model.Transfers.AddTarget((i + 171) % sections.Count, other);
            }

            model.Transfers.SetUp();
        });
        yield return Scene("a ring of synapses", [Receiver], (model, sections) =>
        {
            for (int i = 0; i < sections.Count; i++)
            {
                PointProcess synapse = model.Add(new PointProcess(model.Catalog["receiver"], sections[(i + 7) % sections.Count].At(0.5)));
                NetCon connection = model.Connect(sections[i].At(0.5).Voltage, synapse);
                (connection.Threshold, connection.Weights[0], connection.Delay) = (-48, .01, 1 + (i % 3 * .5));
            }
        });
    }

    [TestCaseSource(nameof(Scenes))]
    public void Any_number_of_threads_gives_the_same_bits(string[] texts, Action<Model, List<Section>> build)
    {
        long[] reference = Run(texts, build, 1);
        Assert.Multiple(() =>
        {
            foreach (int threads in (int[])[2, 3, 4, 8])
                Assert.That(Run(texts, build, threads).SequenceEqual(reference), $"{threads} threads");
        });
    }

    [Test]
    public void The_number_may_change_between_steps()
    {
        Model model = Make([], static (_, _) => { });
        Model changing = Make([], static (_, _) => { });
        for (int i = 0; i < 40; i++)
        {
            changing.ThreadCount = 1 + (i % 4);
            changing.Step();
            model.Step();
        }

        Assert.That(Bits(changing).SequenceEqual(Bits(model)));
    }

    [Test]
    public void A_mistake_in_a_thread_is_the_one_that_one_thread_makes()
    {
        List<string> messages = [];
        foreach (int threads in (int[])[1, 4])
        {
            Model model = Make([Fragile], (m, sections) => sections[^1].Insert("fragile"));
            model.ThreadCount = threads;
            messages.Add(Assert.Throws<MechanismFailureException>(model.Step)!.Message);
            Assert.Throws<MechanismFailureException>(model.Step);
        }

        Assert.That(messages[1], Is.EqualTo(messages[0]));
    }

    [Test]
    public void A_mistake_leaves_the_same_state_behind_whatever_the_number_of_threads()
    {
        List<long[]> states = [];
        foreach (int threads in (int[])[1, 2, 4])
        {
            Model model = Make([Fragile], (m, sections) => sections[Cells / 3].Insert("fragile"));
            model.ThreadCount = threads;
            for (int i = 0; i < 3; i++)
                Assert.Throws<MechanismFailureException>(model.Step);
            states.Add([.. Bits(model), BitConverter.DoubleToInt64Bits(model.Time)]);
        }

        Assert.Multiple(() =>
        {
            Assert.That(states[1].SequenceEqual(states[0]));
            Assert.That(states[2].SequenceEqual(states[0]));
        });
    }

    [Test]
    public void Threads_own_whole_cells_and_tell_what_they_did()
    {
        Model model = Make([], static (_, _) => { });
        model.ThreadCount = 2;
        model.Step();
        var owners = model.Sections.Select(model.ThreadOf).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(owners.Distinct().Order(), Is.EqualTo(new[] { 0, 1 }));
            Assert.That(owners.Count(static o => o == 0), Is.EqualTo(Cells / 2).Within(Cells / 20));
            Assert.That(model.ThreadSeconds, Has.Count.EqualTo(2).And.All.GreaterThan(0));
            Assert.That(() => model.ThreadCount = 0, Throws.TypeOf<InvalidPropertyException>());
            Assert.That(new ModelOptions { ThreadCount = 3 }.ThreadCount, Is.EqualTo(3));
        });
    }

    [Test]
    public void Threads_allocate_nothing_in_a_step()
    {
        Model model = Make([], static (_, _) => { });
        model.ThreadCount = 2;
        for (int i = 0; i < 200; i++)
            model.Step();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < 500; i++)
            model.Step();
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(50_000));
    }

    private static TestCaseData Scene(string name, string[] texts, Action<Model, List<Section>> build) =>
        new TestCaseData(texts, build).SetArgDisplayNames(name);

    private static void Each(Model model, Action<Section> action)
    {
        foreach (Section section in model.Sections)
            action(section);
    }

    private static long[] Run(string[] texts, Action<Model, List<Section>> build, int threads)
    {
        Model model = Make(texts, build);
        model.ThreadCount = threads;
        model.MechanismRandom.Seed(5);
        SampleBuffer recorded = new();
        model.Record(model.Sections[^1].At(0.5).Voltage, recorded);
        model.Initialize(-65);
        for (int i = 0; i < 300; i++)
            model.Step();
        return [.. Bits(model), .. recorded.Values.ToArray().Select(BitConverter.DoubleToInt64Bits)];
    }

    /// <summary>Cells of five nodes, so that there are two blocks at least.</summary>
    private static Model Make(string[] texts, Action<Model, List<Section>> build)
    {
        Model model = new(BuiltIn.Catalog.With(texts.Prepend(Gates).Select(static text => Integration.Scenes.Type(text, static form => FormKernels.Of(new(form))))));
        for (int i = 0; i < Cells; i++)
        {
            Section section = model.Add($"cell[{i}]", 30, 10, 3, "gated", "hh");
            section.Set("g_gated", .001 + (1e-5 * i));
        }

        build(model, [.. model.Sections]);
        model.Initialize(-65);
        return model;
    }

    private static IEnumerable<long> Bits(Model model) =>
        from section in model.Sections
        from name in (string[])["v", "m_gated", "m_hh", "ina"]
        select BitConverter.DoubleToInt64Bits(section.Get(name));
}

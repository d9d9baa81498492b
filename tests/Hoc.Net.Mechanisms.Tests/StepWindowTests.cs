using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Tests.Integration;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Blocks of cells go through several steps alone, and nothing tells it from one step after the other.</summary>
public class StepWindowTests
{
    private const int Cells = 400;
    private const double End = 12; // ms

    private static readonly double[] Delays = [0, .01, .025, .4, 1, 1, 1, 2.3];

    /// <summary>An event that sends another one, which blocks do not handle themselves; a GLOBAL that each step writes.</summary>
    private const string Echo = """
        NEURON { POINT_PROCESS echo NONSPECIFIC_CURRENT i RANGE g GLOBAL last }
        ASSIGNED { v i last }
        STATE { g }
        BREAKPOINT { SOLVE s METHOD cnexp i = g*v last = v }
        DERIVATIVE s { g' = -g/2 }
        NET_RECEIVE(w) { if (flag == 0) { net_send(.3, 2) } else { g = g + .002 } }
        """;

    private const string Plastic = """
        NEURON { POINT_PROCESS plastic NONSPECIFIC_CURRENT i RANGE g, count }
        ASSIGNED { v i count }
        STATE { g }
        BREAKPOINT { SOLVE s METHOD cnexp i = g*v }
        DERIVATIVE s { g' = -g/2 }
        NET_RECEIVE(w, last) { g = g + w*(1 - exp(-(t - last)/3)) last = t count = count + 1 w = w*.99 }
        """;

    private const string Fragile = """
        NEURON { SUFFIX fragile NONSPECIFIC_CURRENT i RANGE limit }
        PARAMETER { limit = 0 }
        ASSIGNED { v i }
        STATE { x }
        BREAKPOINT { SOLVE s i = 0 }
        NONLINEAR s { LOCAL y y = t - limit if (y > 0) { y = -1 } else { y = 1 } ~ x*x = y }
        """;

    /// <summary>A GLOBAL that keeps what the last instance has set.</summary>
    private const string Leaving = """
        NEURON { SUFFIX leaving NONSPECIFIC_CURRENT i GLOBAL last }
        ASSIGNED { v i last }
        BREAKPOINT { i = 1e-6*v last = v }
        """;

    /// <summary>A table that each step makes anew.</summary>
    private const string Shifted = """
        NEURON { SUFFIX shifted NONSPECIFIC_CURRENT i GLOBAL shift RANGE g }
        ASSIGNED { v i g shift }
        BREAKPOINT { rates(v) i = 1e-4*g*(v + 50) shift = 5*t }
        PROCEDURE rates(v) { TABLE g DEPEND shift FROM -100 TO 100 WITH 200 g = 1/(1 + exp(-(v + shift)/10)) }
        """;

    [Test]
    public void Tables_follow_what_a_step_writes()
    {
        string[] told = [.. new[] { false, true }.Select(static windows =>
        {
            Model model = Make(new Random(3), Shifted);
            foreach (Section section in model.Sections)
                section.Insert("shifted");
            model.Initialize(-65);
            Advance(model, 2, windows);
            return string.Join(' ', model.Sections.Select(static section => section.Get("v").ToString("R")));
        })];
        Assert.That(told[1], Is.EqualTo(told[0]));
    }

    [Test]
    public void Windows_change_no_bit_and_no_order([Range(1, 8)] int seed)
    {
        List<string> single = Run(seed, 1, windows: false, out _);
        Assert.Multiple(() =>
        {
            foreach (int threads in (int[])[1, 2, 3, 4])
                Assert.That(Run(seed, threads, windows: true, out _), Is.EqualTo(single), $"{threads} threads");
        });
    }

    [Test]
    public void Windows_are_many_and_events_come_in_them()
    {
        List<(long Steps, long Events)> counts = [];
        for (int seed = 1; seed <= 8; seed++)
        {
            Run(seed, 2, windows: true, out var count);
            counts.Add(count);
        }

        Assert.That(counts.Count(static c => c.Steps > 100 && c.Events > 50), Is.GreaterThan(3), string.Join(' ', counts));
    }

    [TestCase(2, 20)]
    [TestCase(.25, 10)]
    public void Windows_are_as_long_as_the_run_and_delays_allow(double delay, int steps)
    {
        Model model = Make(new Random(1));
        Section[] sections = [.. model.Sections];
        for (int i = 0; i < Cells; i++)
        {
            PointProcess synapse = model.Add(new PointProcess(model.Catalog["ExpSyn"], sections[(i + 1) % Cells].At(0.5)));
            NetCon connection = model.Connect(sections[i].At(0.5).Voltage, synapse);
            (connection.Threshold, connection.Weights[0], connection.Delay) = (-20, .02, delay);
        }

        model.Initialize(-65);
        model.Step(); // the first step of a layout looks at what there is
        Assert.Multiple(() =>
        {
            Assert.That(model.StepFixed(model.Time + (20 * .025), steps), Is.EqualTo(steps));
            Assert.That(model.Stepper.Current!.Window!.Times.Count, Is.EqualTo(steps));
            Assert.That(model.Stepper.Current!.Window!.Counts.Steps, Is.EqualTo(steps));
        });
    }

    [Test]
    public void A_mistake_is_that_of_the_earliest_step_whatever_block_it_is_in()
    {
        List<string> told = [];
        foreach ((int threads, bool windows) in ((int, bool)[])[(1, false), (1, true), (2, true), (4, true)])
        {
            Model model = Make(new Random(2), Fragile);
            Section[] sections = [.. model.Sections];
            foreach ((int cell, double limit) in ((int, double)[])[(3, .9), (Cells - 1, .5), (Cells / 2, .7)])
            {
                sections[cell].Insert("fragile");
                sections[cell].Set("limit_fragile", limit);
            }

            SampleBuffer samples = new();
            model.Record(sections[^1].At(0.5).Voltage, samples);
            model.ThreadCount = threads;
            model.Initialize(-65);
            string message = Assert.Throws<MechanismFailureException>(() => Advance(model, 3, windows))!.Message;
            told.Add($"{message} {model.Time:R} {string.Join(' ', samples.Values.ToArray())} {string.Join(' ', sections.Select(static s => $"{s.Get("v"):R} {s.Get("m_hh"):R}"))}");
        }

        Assert.That(told, Is.All.EqualTo(told[0]));
    }

    [Test]
    public void After_a_mistake_all_is_as_single_steps_leave_it([Range(1, 4)] int seed)
    {
        List<string> told = [];
        foreach ((int threads, bool windows) in ((int, bool)[])[(1, false), (1, true), (2, true), (4, true)])
        {
            Random random = new(seed);
            Model model = Make(random, Fragile, Plastic, Leaving);
            Section[] sections = [.. model.Sections];
            List<NetCon> connections = [];
            for (int i = 0; i < Cells; i++)
            {
                PointProcess synapse = model.Add(new PointProcess(model.Catalog["plastic"], sections[random.Next(Cells)].At(0.5)));
                connections.Add(model.Connect(sections[i].At(0.5).Voltage, synapse));
                (connections[^1].Threshold, connections[^1].Weights[0], connections[^1].Delay) = (-40, .02, 1);
                if (i % 5 == 0)
                    model.Add(new IClamp(sections[i].At(0.5)) { Delay = random.NextDouble(), Duration = 20, Amplitude = .5 });
            }

            foreach (Section section in sections)
                section.Insert("leaving");
            Cell left = model.Global("last_leaving");
            Section fragile = sections[random.Next(Cells)];
            fragile.Insert("fragile");
            fragile.Set("limit_fragile", 3 + random.NextDouble());
            SampleBuffer samples = new();
            model.Record(sections[0].At(0.5).Voltage, samples);
            model.ThreadCount = threads;
            model.Initialize(-65);
            for (int k = 0; k < 2; k++) // the second time it comes at once
                told.Add(Assert.Throws<MechanismFailureException>(() => Advance(model, 6, windows))!.Message + Listing(model, connections, samples, left));
            fragile.Set("limit_fragile", 1e9);
            fragile.Set("x_fragile", 1);
            Advance(model, 6, windows);
            told.Add(Listing(model, connections, samples, left));
        }

        for (int i = 3; i < told.Count; i++)
            Assert.That(told[i], Is.EqualTo(told[i % 3]));
    }

    private static string Listing(Model model, List<NetCon> connections, SampleBuffer samples, Cell global) => string.Join(
        ' ',
        [
            $"{model.Time:R} {global.Value:R} {model.EventCounts.Delivered} {model.QueueCounts}",
            .. samples.Values.ToArray().Select(static x => x.ToString("R")),
            .. model.Sections.Select(static s => $"{s.Get("v"):R} {s.Get("m_hh"):R} {s.Get("ina"):R}"),
            .. connections.Select(static c => $"{c.Weights[0]:R} {c.Weights[1]:R} {c.Target!["g"]:R} {c.Target!["count"]:R}"),
            .. model.PendingEvents.Select(static e => $"{e.Time:R} {e.Connections.Count}"),
        ]);

    private static void Advance(Model model, double end, bool windows)
    {
        if (windows)
        {
            model.RunUntil(end);
            return;
        }

        while (end - model.Time > 0.5 * model.TimeStep)
            model.Step();
    }

    private static Model Make(Random random, params string[] texts)
    {
        Model model = new(BuiltIn.Catalog.With(texts.Select(static text => Scenes.Type(text, static form => FormKernels.Of(new(form))))));
        for (int i = 0; i < Cells; i++)
        {
            Section section = model.Add($"cell[{i}]", 30, 10, 1 + (2 * (i % 2)), "hh");
            section.Set("gnabar_hh", .1 + (.04 * random.NextDouble()));
        }

        return model;
    }

    private static List<string> Run(int seed, int threads, bool windows, out (long Steps, long Events) inWindows)
    {
        Random random = new(seed);
        Model model = Make(random, Echo, Plastic);
        Section[] sections = [.. model.Sections];
        double least = random.Next(3) == 0 ? 0 : 1; // two of three networks have no delay below 1 ms
        (SampleBuffer times, SampleBuffer numbers, SampleBuffer log) = (new(), new(), new());
        List<PointProcess> receivers = [];
        List<NetCon> connections = [];
        foreach (Section section in sections)
            receivers.Add(model.Add(new PointProcess(model.Catalog[random.Next(2) == 0 ? "plastic" : "ExpSyn"], section.At(random.NextDouble()))));
        if (random.Next(2) == 0)
            for (int i = 0; i < 5; i++)
                receivers.Add(model.Add(new PointProcess(model.Catalog["echo"], sections[random.Next(Cells)].At(0.5))));
        for (int i = 0; i < 20; i++)
            receivers.Add(model.Add(new PointProcess(model.Catalog["IntFire1"])));
        for (int i = 0; i < 3 * Cells; i++)
            Join(model.Connect(sections[random.Next(Cells)].At(0.5).Voltage, receivers[random.Next(receivers.Count)]), -10 * random.Next(3));
        for (int i = 0; i < 30; i++)
            Drive(i);
        for (int i = 0; i < 60; i++)
            Join(model.Connect(receivers[^random.Next(1, 20)], receivers[random.Next(receivers.Count)]), 0);
        for (int i = 0; i < Cells; i += 9)
            model.Add(new IClamp(sections[i].At(0.5)) { Delay = random.NextDouble(), Duration = 20, Amplitude = .5 });
        List<SampleBuffer> recorded = [times, numbers, log];
        foreach (VariableReference variable in (VariableReference[])[ sections[3].At(0.5).Voltage, sections[^1].At(0.5)["m_hh"], sections[7].At(1).Voltage, model.TimeReference, receivers[^1].Reference("m")])
            recorded.Add(model.Record(variable).Samples);
        if (random.Next(2) == 0)
            recorded.Add(model.Record(sections[5].At(0.5).Voltage, .55).Samples);
        recorded.Add(model.RecordCrossings(sections[0].At(0.5).Voltage, -30).Samples);
        List<string> told = [];
        model.Initializing += phase =>
        {
            if (phase != InitializationPhase.End)
                return;
            for (double time = 2; time < End; time += 3.1)
                model.Schedule(time, () => told.Add($"{model.Time:R} {sections[11].At(0.5).Voltage.Value:R} {times.Count}"));
            connections[0].SendAt(1.0);
            connections[1].SendAt(1.0);
        };
        model.ThreadCount = threads;
        model.StoredEvents = seed % 2 == 0 ? log : null;
        model.Initialize(-65);
        Advance(model, End / 2, windows);
        for (int i = 0; i < connections.Count; i += 5)
            connections[i].IsActive = !connections[i].IsActive;
        connections[2].Delay += .7;
        Advance(model, End, windows);
        Assert.That(times.Count, Is.GreaterThan(100));
        inWindows = model.Stepper.Current!.Window!.Counts;
        told.AddRange(recorded.Select(static b => string.Join(' ', b.Values.ToArray().Select(BitConverter.DoubleToInt64Bits))));
        told.AddRange(sections.Select(static s => string.Join(' ', new[] { "v", "m_hh", "ina" }.Select(name => BitConverter.DoubleToInt64Bits(s.Get(name))))));
        told.AddRange(connections.Select(static c => string.Join(' ', c.Weights.ToArray().Select(BitConverter.DoubleToInt64Bits))));
        told.AddRange(model.PendingEvents.Select(static e => $"{e.Time:R} {e.Flag} {e.Connections.Count} {e.Connections.FirstOrDefault()?.Weights[0]:R}"));
        told.Add($"{model.Time:R} {model.QueueCounts} {model.EventCounts.Delivered} {model.EventCounts.ConnectionsDelivered} {model.EventCounts.SelfDelivered}");
        return told;

        void Drive(int i)
        {
            PointProcess drive = model.Add(new PointProcess(model.Catalog["NetStim"]));
            (drive["interval"], drive["number"], drive["start"], drive["noise"]) = (1 + random.Next(4), 1e9, random.Next(3), i % 3 / 2.0);
            for (int k = 0; k < 3; k++)
                Join(model.Connect(drive, receivers[random.Next(receivers.Count)]), 0);
        }

        void Join(NetCon connection, double threshold)
        {
            if (connection.SourceVariable is not null)
                connection.Threshold = threshold;
            connection.Weights[0] = .3 * random.NextDouble() * (connection.Target!.Type.Name == "IntFire1" ? 1 : .02);
            connection.Delay = Math.Max(least, Delays[random.Next(Delays.Length)]);
            connection.Record(times, numbers, connections.Count);
            connections.Add(connection);
        }
    }
}

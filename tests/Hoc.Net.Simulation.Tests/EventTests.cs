using System.Globalization;
using System.Runtime.CompilerServices;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// Events against NEURON 8.2.2: Reference/Events/NAME.txt, made by compiling the .mod files there and
/// <c>nrniv -nobanner -nogui NAME.hoc &lt; /dev/null &gt; NAME.txt</c>.
/// </summary>
public class EventTests
{
    private readonly Model _model = new(TestMechanisms.Catalog.With(EventMechanisms.Types));
    private readonly Section _soma;

    public EventTests()
    {
        _soma = _model.AddSection("soma");
        _soma.Insert("pas");
    }

    [Test]
    public void Ties_of_connections_self_events_and_thresholds()
    {
        var log = _model.Add(new PointProcess(EventMechanisms.Log));
        var p1 = Pacer(1, 1);
        var p2 = Pacer(2, 1);
        var p3 = Pacer(3, 3);
        var f = _model.Add(new PointProcess(EventMechanisms.Fire));
        f["refrac"] = 2;
        _model.Clamp(_soma.At(0.5), 0, 1e9, 100);
        NetCon[] n =
        [
            Connect(p1, log, 1, 10), Connect(p1, log, 1, 11), Connect(p1, log, 1, 12), Connect(p2, log, 0, 20), Connect(p2, log, 1, 21),
            Connect(p3, log, 2, 30), Connect(p3, f, 0, 1.5), Connect(f, log, 0, 40),
            Tuned(_model.Connect(_soma.At(0.5).Voltage, log), 0.9, 50), Tuned(_model.Connect(_soma.At(0.5).Voltage, log), 1, 51),
            Connect(p3, p1, 0.25, 0.5), Connect(null, log, 1, 60),
        ];
        n[9].Threshold = -50;
        _model.Initializing += phase =>
        {
            if (phase != Stepping.InitializationPhase.MechanismsInitialized)
                return;
            n[11].SendAt(4);
            n[11].SendAt(2);
            n[11].SendAt(2);
            n[11].SendAt(7.5, 3);
        };
        var lines = LogOf(EventMechanisms.Log);
        Run(lines, 1, 400);
        n[1].Delay = 1.5;
        Run(lines, 2, 400);
        p1["interval"] = 0.7;
        n[0].IsActive = false;
        Run(lines, 3, 400);
        Assert.That(lines, Is.EqualTo(Reference("ties")));
    }

    [Test]
    public void Synapses_with_several_weights()
    {
        var synapse = _model.Add(new PointProcess(EventMechanisms.Synapse, _soma.At(0.5)));
        NetCon[] n =
        [
            Connect(Pacer(0.31, 1), synapse, 0.1, 0.5), Connect(Pacer(0.5125, 0.7), synapse, 0, 0.25), Connect(null, synapse, 1, 0.125),
        ];
        _model.Initialize(-70);
        n[2].SendAt(1);
        var reference = Reference("synapse");
        for (var i = 0; i < 100; i++)
        {
            _model.Step();
            double[] expected = [.. reference[i].Split(' ').Select(static s => double.Parse(s, CultureInfo.InvariantCulture))];
            double[] actual = [_model.Time, _soma.V(0.5), synapse["g"], synapse["total"]];
            for (var k = 0; k < 4; k++)
                Assert.That(actual[k], Is.EqualTo(expected[k]).Within(1e-12 * Math.Abs(expected[k])), $"step {i}, column {k}");
        }

        double[] weights = [n[0].Weights[1], n[0].Weights[2], n[1].Weights[1], n[2].Weights[1]];
        Assert.That(string.Join(' ', weights), Is.EqualTo(reference[^1]));
    }

    [Test]
    public void Conditions_are_watched()
    {
        var watcher = _model.Add(new PointProcess(EventMechanisms.Watcher, _soma.At(0.5)));
        var clamp = _model.Clamp(_soma.At(0.5), 0, 1e9, 0);
        _model.Play(clamp.Reference("amp"), new SampleBuffer([100, 0, 200, -300, 400, -500, 600]), new SampleBuffer([0, 1, 2, 2.5, 4, 5, 6]));
        var n = Connect(null, watcher, 1, 0.3);
        var lines = LogOf(EventMechanisms.Watcher);
        Run(lines, 1, 280, () => n.SendAt(3.01));
        watcher["high"] = -71;
        Run(lines, 2, 280, () => n.SendAt(3.01));
        Assert.That(lines, Is.EqualTo(Reference("watch")));
    }

    [Test]
    public void Events_allocate_nothing()
    {
        var synapse = _model.Add(new PointProcess(EventMechanisms.Synapse, _soma.At(0.5)));
        var cells = Enumerable.Range(0, 20).Select(_ => _model.Add(new PointProcess(EventMechanisms.Fire))).ToArray();
        for (var i = 0; i < cells.Length; i++)
        {
            Connect(Pacer(1 + 0.1 * i, 1), cells[i], 0.5, 0.7);
            Connect(cells[i], cells[(i + 1) % 20], 0.25, 0.3);
            Connect(cells[i], synapse, 1, 0.001);
            Tuned(_model.Connect(_soma.At(0.5).Voltage, cells[i]), 0.3, 0.1);
        }

        _model.Initialize(-70);
        for (var i = 0; i < 400; i++)
            _model.Step();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 400; i++)
            _model.Step();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4096), "what the queue grows by apart");
        Assert.That(synapse["g"], Is.Positive);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Pointers_and_objects_belong_to_instances(bool density)
    {
        var other = _model.AddSection("other");
        var number = new Cell(5);
        other.Insert("pas");
        other.SegmentCount = 2;
        if (density)
            other.Insert("Follower");
        var points = density ? null : new[] { 0.25, 0.75 }.Select(x => _model.Add(new PointProcess(EventMechanisms.FollowingPoint, other.At(x)))).ToArray();
        Action<int, VariableReference?> point = density
            ? (i, target) => other.At(0.25 + 0.5 * i).Point("source_Follower", target)
            : (i, target) => points![i].Point("source", target);
        double Seen(int i) => density ? other.At(0.25 + 0.5 * i)["seen_Follower"].Value : points![i]["seen"];
        point(0, number);
        point(1, _soma.At(0.5)["g_pas"]);
        _model.Initialize(-70);
        _model.Step();
        Assert.That((Seen(0), Seen(1)), Is.EqualTo((5d, 0.001)));
        Assert.That((number.Value, _soma.At(0.5)["g_pas"].Value), Is.EqualTo((6d, 1.001)), "written through the pointer");

        _model.AddSection("third").Insert("pas");
        point(0, _soma.At(0.5)["g_pas"]);
        _model.Step();
        Assert.That(_soma.At(0.5)["g_pas"].Value, Is.EqualTo(3.001).Within(1e-12), "after a new layout");
        point(1, null);
        var unset = Assert.Throws<UnsetPointerException>(_model.Step)!;
        Assert.That((unset.Code, unset.Variable), Is.EqualTo(("SIM4042", "source")));
        point(1, number);
        _model.Remove(_soma);
        Assert.That(Assert.Throws<DeletedReferenceException>(_model.Step)!.Code, Is.EqualTo("SIM4001"));
    }

    [Test]
    public void Streams_of_instances_start_anew_where_they_shall()
    {
        var points = new[] { 0, 0, 0 }.Select(_ => _model.Add(new PointProcess(EventMechanisms.FollowingPoint, _soma.At(0.5)))).ToArray();
        points[0].SetObject("counter", new RandomStream(new Philox4x32(1, 2), new ExponentialDistribution(1)) { RestartsWithModel = true });
        points[1].SetObject("counter", new RandomStream(new Philox4x32(1, 2), new ExponentialDistribution(1)));
        _model.Initialize();
        var frame = _model.FrameOf(EventMechanisms.FollowingPoint);
        double[] Draw() => [.. points.Select(p => InstanceObjects.PickRandom(frame, 1, p.Row))];
        var first = Draw();
        var second = Draw();
        foreach (var point in points)
            InstanceObjects.RestartRandom(frame, 1, point.Row);
        var third = Draw();
        Assert.That((first[0], second[0], third[0]), Is.EqualTo((first[1], second[1], first[0])));
        Assert.That(third[1], Is.Not.EqualTo(first[1]));
        Assert.That(first[2], Is.Zero, "no stream");
        Assert.That(Assert.Throws<UnknownVariableException>(() => points[0].SetObject("seen", null))!.Code, Is.EqualTo("SIM4004"));
    }

    private void Run(List<string> lines, int number, int steps, Action? prepare = null)
    {
        lines.Add($"run {number}");
        _model.Initialize(-70);
        prepare?.Invoke();
        for (var i = 0; i < steps; i++)
            _model.Step();
        lines.Add(FormattableString.Invariant($"end {_model.Time:R}"));
    }

    private List<string> LogOf(MechanismType type) => (List<string>)(_model.FrameOf(type).Shared ??= new List<string>());

    private PointProcess Pacer(double first, double interval)
    {
        var pacer = _model.Add(new PointProcess(EventMechanisms.Pacer));
        pacer["first"] = first;
        pacer["interval"] = interval;
        return pacer;
    }

    private NetCon Connect(PointProcess? source, PointProcess target, double delay, double weight) =>
        Tuned(_model.Connect(source, target), delay, weight);

    private static NetCon Tuned(NetCon connection, double delay, double weight)
    {
        connection.Delay = delay;
        connection.Weights[0] = weight;
        return connection;
    }

    /// <summary>The lines, numbers with 17 digits in the shortest form.</summary>
    private static string[] Reference(string name, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "Reference", "Events", name + ".txt"))
            .Select(static line => string.Join(' ', line.Split(' ').Select(Shortest))),
    ];

    private static string Shortest(string word) =>
        double.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number.ToString("R", CultureInfo.InvariantCulture) : word;
}

using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests.Integration;

/// <summary>
/// Random events, each of which sends others, to point processes in several cells and to artificial cells: with every kind and size of step each comes once,
/// in order, at its time.
/// </summary>
public class EventDeliveryTests
{
    private const double End = 40; // ms
    private const int Generations = 4;
    private const int FirstFlag = 10; // of events sent to oneself; 1 would be movable

    private readonly List<(double Time, int Number)> _received = [];
    private readonly List<(double Time, int Number)> _expected = [];
    private readonly List<double> _acted = [];

    /// <summary>The fixed step in three sizes; the variable one with short steps and two tolerances, in one for all cells and for each.</summary>
    private static readonly (double Step, bool IsLocal)[] Kinds =
    [
        (-0.025, false), (-0.4, false), (-3, false), (0, false), (1e-2, false), (1e-5, false), (0, true), (1e-2, true), (1e-5, true),
    ];

    [Test]
    public void Events_are_never_lost_doubled_or_out_of_order([Range(1, 12)] int seed, [ValueSource(nameof(Kinds))] (double Step, bool IsLocal) kind)
    {
        var (step, isLocal) = kind;
        var random = new Random(seed);
        var model = Build(random, out var targets);
        Choose(model, step, isLocal);
        _received.Clear();
        _expected.Clear();
        _acted.Clear();
        var actions = new List<double>();
        model.Initialize(-65);
        foreach (var connection in targets)
            Send(connection, random);
        for (var i = 0; i < 20; i++)
        {
            var time = Math.Round(random.NextDouble() * (End - 4), random.Next(1, 5));
            actions.Add(time);
            model.Schedule(time, () => _acted.Add(model.Time));
        }

        while (model.Time < End)
        {
            if (model.UsesVariableStep && random.Next(3) == 0)
                model.RunUntil(model.Time + random.NextDouble() * 3);
            else
                model.Step();
        }

        Assert.Multiple(() =>
        {
            Assert.That(_received.Select(static e => e.Time), Is.Ordered);
            Assert.That(_received.Where(static e => e.Time < End - 3.5).Order(), Is.EqualTo(_expected.Where(static e => e.Time < End - 3.5).Order()));
            Assert.That(_received.Distinct().Count(), Is.EqualTo(_received.Count));
            Assert.That(_acted, Has.Count.EqualTo(actions.Count));
        });
        if (model.UsesVariableStep)
            Assert.That(_acted, Is.EqualTo(actions.Order()));
    }

    /// <summary>Some events at random times, some of them equal; the number of an event tells what it will send.</summary>
    private void Send(NetCon connection, Random random)
    {
        for (var i = 0; i < 30; i++)
        {
            var time = random.Next(4) == 0 ? random.Next(30) : random.NextDouble() * 30;
            var number = _expected.Count * 100000 + FirstFlag;
            connection.SendAt(time, number);
            Expect(time, number, 0);
        }
    }

    private void Expect(double time, int number, int generation)
    {
        _expected.Add((time, number));
        if (DelayAfter(number, generation) is { } delay)
            Expect(time + delay, number + 1, generation + 1);
    }

    /// <summary>When an event is followed by one more, after this time, ms; often at once.</summary>
    private static double? DelayAfter(int number, int generation)
    {
        if (generation == Generations || number % 3 == 0)
            return null;
        return number % 5 == 0 ? 0 : number * 0.6180339887 % 1.7;
    }

    private Model Build(Random random, out List<NetCon> targets)
    {
        var point = Listener("Listener", MechanismKind.PointProcess);
        var cell = Listener("Cell", MechanismKind.ArtificialCell);
        var model = new Model(TestMechanisms.Catalog.With([point, cell]));
        targets = [];
        for (var i = 0; i < 4; i++)
        {
            var section = model.AddSection($"soma{i}");
            section.Insert("pas");
            section.SegmentCount = random.Next(1, 5);
            var clamp = model.Add(new PointProcess(TestMechanisms.IClamp, section.At(0.5)));
            (clamp["dur"], clamp["amp"]) = (1e9, 0.1 * i);
            for (var k = 0; k < 2; k++)
                targets.Add(model.Connect((PointProcess?)null, model.Add(new PointProcess(point, section.At(random.NextDouble())))));
        }

        targets.Add(model.Connect((PointProcess?)null, model.Add(new PointProcess(cell))));
        return model;
    }

    private static void Choose(Model model, double step, bool isLocal)
    {
        if (step < 0)
        {
            model.TimeStep = -step;
            return;
        }

        if (step > 0)
            model.Integrator.AbsoluteTolerance = step;
        else
            model.Integrator.LongestStep = 0.01;
        model.UsesLocalSteps = isLocal;
        model.UsesVariableStep = true;
    }

    private MechanismType Listener(string name, MechanismKind kind) => new()
    {
        Name = name,
        Kind = kind,
        Events = new() { WeightCount = 1, Deliver = Receive },
    };

    private void Receive(KernelFrame frame, int row, EventCall call, Clock clock)
    {
        Assert.That(clock.Time, Is.EqualTo(call.Time));
        var number = (int)call.Flag;
        _received.Add((call.Time, number));
        if (DelayAfter(number, number % 100000 - FirstFlag) is { } delay)
            call.Send(delay, number + 1);
    }
}

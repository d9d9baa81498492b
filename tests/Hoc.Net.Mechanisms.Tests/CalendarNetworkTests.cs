using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>What sources send by connections waits in the calendar, and comes as it would from the heap.</summary>
public class CalendarNetworkTests
{
    private const int Cells = 30;
    private const int Targets = 20;

    private static readonly double[] Delays = [1, 1, 1.5, 0.3, 0.1 + 0.2, 2, 0.025, 5, 0, 3.75];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void A_network_fires_as_with_single_events(int seed)
    {
        Network together = new(seed);
        Network single = new(seed) { Model = { StoredEvents = new SampleBuffer() } }; // which are taken down one by one
        together.Run(200);
        single.Run(200);
        Assert.Multiple(() =>
        {
            Assert.That(together.Times.Count, Is.GreaterThan(500));
            Assert.That(together.Times.Values.SequenceEqual(single.Times.Values));
            Assert.That(together.Numbers.Values.SequenceEqual(single.Numbers.Values));
            Assert.That(together.Levels, Is.EqualTo(single.Levels));
            Assert.That(Listing(together.Model), Is.EqualTo(Listing(single.Model)));
            Assert.That(together.Model.QueueCounts, Is.EqualTo(single.Model.QueueCounts));
            Assert.That(together.Model.EventCounts.Delivered, Is.EqualTo(single.Model.EventCounts.Delivered));
        });
    }

    [Test]
    public void Events_on_their_way_do_not_mind_what_happens_to_connections()
    {
        Network together = new(4);
        Network single = new(4) { Model = { StoredEvents = new SampleBuffer() } };
        foreach (Network network in (Network[])[together, single])
        {
            network.Run(50);
            for (int i = 0; i < network.Connections.Count; i += 7) network.Connections[i].IsActive = false;
            network.Model.RunUntil(51);
            for (int i = 1; i < network.Connections.Count; i += 11) network.Connections[i].Delay = 4;
            network.Model.RunUntil(52);
            for (int i = 2; i < network.Connections.Count; i += 50) network.Model.Remove(network.Connections[i]);
            network.Model.RunUntil(120);
        }

        Assert.Multiple(() =>
        {
            Assert.That(together.Times.Values.SequenceEqual(single.Times.Values));
            Assert.That(together.Levels, Is.EqualTo(single.Levels));
        });
    }

    [Test]
    public void Deliveries_allocate_nothing()
    {
        Network network = new(5);
        network.Times.Reserve(100_000);
        network.Numbers.Reserve(100_000);
        network.Run(300);
        long before = GC.GetAllocatedBytesForCurrentThread();
        network.Model.RunUntil(500);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(20_000));
    }

    private static List<string> Listing(Model model) =>
        [.. model.PendingEvents.Select(static e => $"{e.Time:R} {e.Flag} {e.Connections.Count} {e.Connections.FirstOrDefault()?.Weights[0]:R}")];

    private sealed class Network
    {
        private readonly List<PointProcess> _cells = [];

        public Network(int seed)
        {
            Random random = new(seed);
            for (int i = 0; i < Cells; i++)
            {
                PointProcess cell = Model.Add(new PointProcess(BuiltIn.Catalog["IntFire1"]));
                (cell["tau"], cell["refrac"]) = (10, 2);
                _cells.Add(cell);
            }

            for (int i = 0; i < Cells; i++)
            {
                PointProcess drive = Model.Add(new PointProcess(BuiltIn.Catalog["NetStim"]));
                (drive["interval"], drive["number"], drive["start"]) = (4 + random.NextDouble(), 1e9, random.NextDouble());
                Join(drive, _cells[i], 0.8, 1);
                for (int k = 0; k < Targets; k++)
                    Join(_cells[i], _cells[random.Next(Cells)], random.NextDouble() * .05, Delays[random.Next(Delays.Length)]);
                Model.Connect(_cells[i], null).Record(Times, Numbers, i);
            }
        }

        public Model Model { get; } = new(BuiltIn.Catalog);

        public List<NetCon> Connections { get; } = [];

        public SampleBuffer Times { get; } = new();

        public SampleBuffer Numbers { get; } = new();

        public double[] Levels => [.. _cells.Select(static cell => cell["m"])];

        public void Run(double until)
        {
            Model.Initialize();
            Model.RunUntil(until);
        }

        private void Join(PointProcess from, PointProcess to, double weight, double delay)
        {
            NetCon connection = Model.Connect(from, to);
            (connection.Weights[0], connection.Delay) = (weight, delay);
            Connections.Add(connection);
        }
    }
}

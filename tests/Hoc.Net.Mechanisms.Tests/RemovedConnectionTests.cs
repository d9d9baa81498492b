using System.Diagnostics;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>A network from which connections were removed is the network that never had them, and removing many costs little.</summary>
public class RemovedConnectionTests
{
    private const int Cells = 200;
    private const double MostSeconds = 3; // of the processor, for what takes some 0.3 when it is linear and 10 and more when each is searched for

    [TestCase(1)]
    [TestCase(2)]
    public void What_is_left_fires_as_a_network_built_fresh(int seed)
    {
        Network pruned = new(seed, static _ => true);
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, Network.Count)];
        random.Shuffle(order);
        HashSet<int> removed = [.. order.Take(Network.Count * 2 / 3)];
        pruned.Run(20);
        for (int i = 0; i < removed.Count; i++)
        {
            pruned.Model.Remove(pruned.Connections[order[i]]);
            if (i % 5000 == 0) pruned.Model.RunUntil(pruned.Model.Time + 0.5); // events are under way by what was removed
        }

        Network fresh = new(seed, i => !removed.Contains(i));
        pruned.Run(100);
        fresh.Run(100);
        Assert.Multiple(() =>
        {
            Assert.That(fresh.Times.Count, Is.GreaterThan(1000));
            Assert.That(pruned.Times.Values.SequenceEqual(fresh.Times.Values));
            Assert.That(pruned.Numbers.Values.SequenceEqual(fresh.Numbers.Values));
            Assert.That(pruned.Model.EventCounts.Delivered, Is.EqualTo(fresh.Model.EventCounts.Delivered));
            Assert.That(pruned.Model.Connections.Select(static c => c.Delay), Is.EqualTo(fresh.Model.Connections.Select(static c => c.Delay)));
        });
    }

    [Test]
    public void Two_hundred_thousand_connections_of_one_source_and_target_are_removed_in_no_time()
    {
        Model model = new(BuiltIn.Catalog);
        PointProcess source = Add(model, "NetStim");
        PointProcess target = Add(model, "IntFire1");
        NetCon[] connections = [.. Enumerable.Range(0, 200_000).Select(_ => model.Connect(source, target))];
        new Random(3).Shuffle(connections);
        double start = CpuSeconds();
        foreach (NetCon connection in connections[..^10])
            model.Remove(connection);
        double spent = CpuSeconds() - start;
        Assert.Multiple(() =>
        {
            Assert.That(spent, Is.LessThan(MostSeconds));
            Assert.That(model.Connections.ToHashSet().SetEquals(connections[^10..]));
        });
    }

    [Test]
    public void Two_hundred_thousand_sources_are_disconnected_in_no_time()
    {
        Model model = new(BuiltIn.Catalog);
        PointProcess target = Add(model, "IntFire1");
        PointProcess[] sources = [.. Enumerable.Range(0, 200_000).Select(_ => Add(model, "NetStim"))];
        NetCon[] connections = Array.ConvertAll(sources, source => model.Connect(source, target));
        new Random(4).Shuffle(sources);
        double start = CpuSeconds();
        foreach (PointProcess source in sources)
            model.Disconnect(source);
        double spent = CpuSeconds() - start;
        Assert.Multiple(() =>
        {
            Assert.That(spent, Is.LessThan(MostSeconds));
            Assert.That(model.Connections, Is.Empty);
            Assert.That(Array.TrueForAll(connections, static c => c is { HasSource: false, Target: not null }));
        });
    }

    [Test]
    public void References_to_weights_stay_with_their_connections()
    {
        Model model = new(BuiltIn.Catalog);
        PointProcess source = Add(model, "NetStim");
        PointProcess target = Add(model, "IntFire1");
        List<NetCon> connections = [];
        List<VariableReference> weights = [];
        Random random = new(5);
        for (int round = 0; round < 20_000; round++)
        {
            NetCon made = model.Connect(source, target);
            made.Weights[0] = round;
            made.Tag = round;
            connections.Add(made);
            weights.Add(made.WeightReference(0));
            if (round % 3 == 0) continue;
            int gone = random.Next(connections.Count);
            model.Remove(connections[gone]);
            connections.RemoveAt(gone);
            weights.RemoveAt(gone);
            if (round % 1000 == 1) model.Initialize(); // numbers become free
        }

        Assert.That(connections.Zip(weights), Has.All.Matches<(NetCon Connection, VariableReference Weight)>(
            static pair => pair.Weight.Exists && pair.Weight.Value == (int)pair.Connection.Tag! && pair.Connection.Weights[0] == pair.Weight.Value));
    }

    private static double CpuSeconds()
    {
        using Process process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static PointProcess Add(Model model, string type) => model.Add(new PointProcess(BuiltIn.Catalog[type]));

    private sealed class Network
    {
        public const int Count = 30_000;

        public Network(int seed, Func<int, bool> isWanted)
        {
            Random random = new(seed);
            PointProcess[] cells = [.. Enumerable.Range(0, Cells).Select(_ => RemovedConnectionTests.Add(Model, "IntFire1"))];
            for (int i = 0; i < Cells; i++)
            {
                PointProcess drive = RemovedConnectionTests.Add(Model, "NetStim");
                (drive["interval"], drive["number"], drive["start"]) = (4 + random.NextDouble(), 1e9, random.NextDouble());
                (cells[i]["tau"], cells[i]["refrac"]) = (10, 2);
                Join(drive, cells[i], 0.8, 1);
                Model.Connect(cells[i], null).Record(Times, Numbers, i);
            }

            for (int i = 0; i < Count; i++)
            {
                var (from, to, weight, delay) = (random.Next(Cells), random.Next(Cells), random.NextDouble() * .01, 1 + random.Next(40) * .25);
                if (isWanted(i)) Connections.Add(i, Join(cells[from], cells[to], weight, delay));
            }
        }

        public Model Model { get; } = new(BuiltIn.Catalog);

        public Dictionary<int, NetCon> Connections { get; } = [];

        public SampleBuffer Times { get; } = new();

        public SampleBuffer Numbers { get; } = new();

        public void Run(double until)
        {
            Model.Initialize();
            Model.RunUntil(until);
        }

        private NetCon Join(PointProcess from, PointProcess to, double weight, double delay)
        {
            NetCon connection = Model.Connect(from, to);
            (connection.Weights[0], connection.Delay) = (weight, delay);
            return connection;
        }
    }
}

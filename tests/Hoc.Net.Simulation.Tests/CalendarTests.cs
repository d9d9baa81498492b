using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Tests;

/// <summary>What waits in the calendar comes as it would from the heap alone.</summary>
public class CalendarTests
{
    private const int Connections = 60;

    [Test]
    public void Random_uses_come_out_in_the_order_of_the_heap([Range(1, 40)] int seed)
    {
        var random = new Random(seed);
        var model = new Model(new Membrane.MechanismCatalog());
        var table = model.Exchange.Table;
        var connections = Enumerable.Range(0, Connections).Select(_ => model.Connect((PointProcess?)null, null)).ToArray();
        foreach (var connection in connections)
            connection.Delay = Delay(random, seed);
        var (queue, heap) = (new EventQueue(table), new TimeQueue<ModelEvent>());
        List<(ModelEvent Item, Queued<ModelEvent> One, Queued<ModelEvent> Other)> kept = [];
        var now = 0.0;
        for (var i = 0; i < 3000; i++)
        {
            switch (random.Next(8))
            {
                case 0:
                    var lines = connections.Skip(random.Next(Connections)).Select(static c => new Outgoing(c.Delay, c.Number, 0)).ToArray();
                    queue.Send(lines, now);
                    foreach (var line in lines)
                        heap.Insert(now + line.Delay, table.Owner(line.Connection)!.Arrival);
                    break;
                case 1:
                    var (time, item) = (now + Delay(random, seed), new ActionEvent(null, null, false));
                    kept.Add((item, queue.Insert(time, item), heap.Insert(time, item)));
                    break;
                case 2 when kept.Count > 0:
                    var (_, one, other) = kept[random.Next(kept.Count)];
                    time = now + Delay(random, seed);
                    queue.Move(one, time);
                    heap.Move(other, time);
                    break;
                case 3 when random.Next(20) == 0:
                    Assert.That(queue.Pending.Select(Told), Is.EqualTo(heap.Pending.Select(Told)));
                    break;
                case 4 when random.Next(100) == 0:
                    queue.Clear();
                    heap.Clear();
                    kept.Clear();
                    break;
                default:
                    for (var left = random.Next(40); left > 0 && heap.TryTake(double.PositiveInfinity, out time, out var expected); left--)
                    {
                        Assert.That(queue.TryTake(double.PositiveInfinity, out var taken, out var found), Is.True);
                        found = found is ArrivalByNumber { Connection: var number } ? table.Owner(number)!.Arrival : found;
                        Assert.That((taken, found), Is.EqualTo((time, expected)));
                        kept.RemoveAll(entry => entry.Item == expected);
                        now = time;
                        Assert.That((queue.EarliestTime, queue.SecondTime), Is.EqualTo((heap.EarliestTime, heap.SecondTime)));
                    }

                    break;
            }

            Assert.That((queue.InsertionCount, queue.MoveCount, queue.RemovalCount), Is.EqualTo((heap.InsertionCount, heap.MoveCount, heap.RemovalCount)));
        }
    }

    [Test]
    public void Many_events_of_one_moment_and_of_one_day_are_sorted()
    {
        var model = new Model(new Membrane.MechanismCatalog());
        var connections = Enumerable.Range(0, 20_000).Select(_ => model.Connect((PointProcess?)null, null)).ToArray();
        var random = new Random(2);
        for (var i = 0; i < connections.Length; i++)
            connections[i].Delay = 3 + (i % 3 == 0 ? 0 : i % 3 == 1 ? 1e-9 * random.NextDouble() : 0.01 * random.NextDouble());
        var queue = new EventQueue(model.Exchange.Table);
        queue.Insert(0, new ActionEvent(null, null, false));
        queue.Send([.. connections.Select(static c => new Outgoing(c.Delay, c.Number, 0))], 0);
        queue.TryTake(1, out _, out _);
        List<int> order = [];
        while (queue.TryTake(10, out _, out var item))
            order.Add(((ArrivalByNumber)item).Connection);
        Assert.That(order, Is.EqualTo(connections.OrderBy(static c => c.Delay).Select(static c => c.Number)));
    }

    private static string Told(Queued<ModelEvent> entry) => $"{entry.Time:R} {System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(entry.Item)}";

    /// <summary>Delays on a grid meet each other, some are negative, some longer than the calendar.</summary>
    private static double Delay(Random random, int seed) => random.Next(20) switch
    {
        0 => 50 * random.NextDouble(),
        1 => 40 * random.Next(4),
        2 when seed % 2 == 0 => -random.NextDouble(),
        < 10 => random.Next(40) * 0.25,
        _ => (seed % 5 == 0 ? 0.02 : 4) * random.NextDouble(),
    };
}

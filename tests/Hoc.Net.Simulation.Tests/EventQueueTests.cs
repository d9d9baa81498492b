using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Tests;

public class EventQueueTests
{
    private sealed class Named(string name) : ModelEvent
    {
        public string Name => name;

        public override void Deliver(Model model, double time)
        {
        }
    }

    /// <summary>nrniv 8.2.2: eight cvode.event(5, "..."), one at 3 and one at 1, each printing its name.</summary>
    [Test]
    public void Equal_times_come_out_as_NEURONs()
    {
        var queue = new EventQueue(new ConnectionTable());
        for (var i = 1; i <= 8; i++)
            queue.Insert(5, new Named(i.ToString()));
        queue.Insert(3, new Named("at 3"));
        queue.Insert(1, new Named("at 1"));
        Assert.That(Drain(queue), Is.EqualTo(new[] { "at 1", "at 3", "2", "3", "4", "5", "6", "7", "8", "1" }));
    }

    [Test]
    public void Events_later_than_asked_for_stay()
    {
        var queue = new EventQueue(new ConnectionTable());
        queue.Insert(2, new Named("late"));
        Assert.Multiple(() =>
        {
            Assert.That(queue.TryTake(1, out _, out _), Is.False);
            Assert.That(queue.TryTake(2, out var time, out _), Is.True);
            Assert.That(time, Is.EqualTo(2));
            Assert.That(queue.TryTake(double.MaxValue, out _, out _), Is.False);
        });
    }

    [Test]
    public void Times_come_out_in_order_whatever_the_insertion()
    {
        var random = new Random(7);
        var queue = new EventQueue(new ConnectionTable());
        var times = new List<double>();
        for (var i = 0; i < 1000; i++)
            queue.Insert(random.Next(100), new Named(""));
        while (queue.TryTake(double.MaxValue, out var time, out _))
        {
            times.Add(time);
            if (random.Next(4) == 0)
                queue.Insert(time + random.Next(10), new Named(""));
        }

        Assert.That(times, Is.Ordered);
        Assert.That(times, Has.Count.GreaterThanOrEqualTo(1000));
    }

    private static List<string> Drain(EventQueue queue)
    {
        var names = new List<string>();
        while (queue.TryTake(double.MaxValue, out _, out var e))
            names.Add(((Named)e).Name);
        return names;
    }
}

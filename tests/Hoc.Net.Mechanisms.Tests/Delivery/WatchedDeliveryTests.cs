using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests.Delivery;

/// <summary>
/// No event of a WATCH or a NetStim is lost, doubled or out of order at any size and kind of step: a watched level is met once for each pulse on its way up and once on its way down, NetStims
/// (which draw from one stream) send what they send where nothing else is, to the last bit, and each connection brings each event once, after its delay.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class WatchedDeliveryTests
{
    private const double End = 60; // ms
    private const int CasesEach = 60;
    private const double LongestStep = 1; // ms, of the fixed ones

    [Test]
    public void Events_of_conditions_and_trains_come_once_in_order([Range(0, 4)] int group)
    {
        int total = 0;
        for (int seed = group * CasesEach; seed < (group + 1) * CasesEach; seed++)
        {
            Random random = new(seed);
            RandomTrains trains = new(random);
            WatchedModel model = new(trains, random);
            model.Run(End);
            CheckTrains(model, trains, seed);
            for (int i = 0; i < model.Watchers.Count; i++) CheckCrossings(model, i, seed);
            total += CheckLines(model, seed);
        }

        Assert.That(total, Is.GreaterThan(40 * CasesEach));
    }

    private static void CheckTrains(WatchedModel model, RandomTrains trains, int seed)
    {
        List<SampleBuffer> expected = trains.Alone(End + 5);
        for (int i = 0; i < expected.Count; i++)
            Assert.That(Early(model.Trains[i].Values), Is.EqualTo(Early(expected[i].Values)), $"seed {seed}, train {i}");
    }

    /// <summary>Up after a pulse has begun, down after it has ended, in turn.</summary>
    private static void CheckCrossings(WatchedModel model, int watcher, int seed)
    {
        string where = $"seed {seed}, watcher {watcher}";
        (PointProcess instance, List<double> pulses) = model.Watchers[watcher];
        double[] crossings = model.Crossings[watcher].Values.ToArray();
        Assert.That(crossings, Has.Length.EqualTo(2 * pulses.Count), where);
        Assert.That((instance["ups"], instance["downs"]), Is.EqualTo(((double)pulses.Count, (double)pulses.Count)), where);
        for (int i = 0; i < pulses.Count; i++)
        {
            Assert.That(crossings[2 * i] - pulses[i], Is.InRange(-LongestStep, 6 + LongestStep), where);
            Assert.That(crossings[2 * i + 1] - pulses[i] - 6, Is.InRange(-LongestStep, 6 + LongestStep), where);
        }
    }

    private static int CheckLines(WatchedModel model, int seed)
    {
        int total = 0;
        for (int i = 0; i < model.Lines.Count; i++)
        {
            (double delay, SampleBuffer sent, List<double> heard) = model.Lines[i];
            double[] expected = Array.ConvertAll(sent.Values.ToArray(), time => time + delay);
            Assert.That(Early(heard.ToArray()), Is.EqualTo(Early(expected)), $"seed {seed}, line {i}");
            total += heard.Count;
        }

        return total;
    }

    private static double[] Early(ReadOnlySpan<double> times)
    {
        int count = 0;
        while (count < times.Length && times[count] < End) count++;
        return times[..count].ToArray();
    }
}

namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>
/// No event is lost, doubled or out of order at any size and kind of step: random networks, whose instances send, emit and move events by all that they have received so far, against a list
/// of events without a model. Every time and the order of ties must be equal to the last bit.
/// </summary>
public class RandomDeliveryTests
{
    private const double End = 14; // ms
    private const int CasesEach = 100;
    private const double Rounding = 1e-6; // of a step: an action that is due so soon after its end is in time

    [Test]
    public void Events_come_once_in_order_at_their_times([Range(0, 9)] int group, [Values] bool changes)
    {
        var total = 0;
        for (var seed = group * CasesEach; seed < (group + 1) * CasesEach; seed++)
            total += Compare(seed, changes);
        Assert.That(total, Is.GreaterThan(20 * CasesEach));
    }

    private static int Compare(int seed, bool changes)
    {
        var random = new Random(seed);
        var network = new RandomNetwork(random);
        var model = new NetworkModel(network, random);
        model.Begin();
        var reference = new ReferenceNetwork(network, model.Model.QueuedTime);
        reference.Run(End + 20);
        model.Run(End, changes);

        var expected = reference.Receipts.TakeWhile(static e => e.Time < End).ToArray();
        var received = model.Receipts.TakeWhile(static e => e.Time < End).ToArray();
        Assert.That(received, Is.EqualTo(expected), $"seed {seed}");
        Assert.That(model.Acted.Select(static a => a.Asked), Is.EqualTo(network.Actions.Order()), $"seed {seed}");
        foreach (var (asked, done, step) in model.Acted)
            Assert.That(done, step == 0 ? Is.EqualTo(asked) : Is.EqualTo(asked).Within(step * (1 + Rounding)), $"seed {seed}");
        return received.Length;
    }
}

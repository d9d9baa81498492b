namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>A threshold is crossed once for each pulse that brings a cell above it, and each connection from there brings each crossing once, after its delay, at any size and kind of step.</summary>
public class ThresholdDeliveryTests
{
    private const double End = 70; // ms
    private const int CasesEach = 60;
    private const double LongestStep = 1; // ms, of the fixed ones

    [Test]
    public void Each_crossing_is_found_once_and_arrives_once([Range(0, 4)] int group)
    {
        var total = 0;
        for (var seed = group * CasesEach; seed < (group + 1) * CasesEach; seed++)
        {
            var model = new PulsedModel(new Random(seed));
            model.Run(End);
            total += Compare(model, seed);
        }

        Assert.That(total, Is.GreaterThan(5 * CasesEach));
    }

    private static int Compare(PulsedModel model, int seed)
    {
        for (var cell = 0; cell < model.Pulses.Count; cell++)
        {
            var crossings = model.Crossings[cell].Values.ToArray();
            Assert.That(crossings, Has.Length.EqualTo(model.Pulses[cell].Count), $"seed {seed}, cell {cell}");
            for (var i = 0; i < crossings.Length; i++)
                Assert.That(crossings[i] - model.Pulses[cell][i], Is.InRange(-LongestStep, PulsedModel.LongestPulse + LongestStep), $"seed {seed}, cell {cell}");
        }

        for (var i = 0; i < model.Lines.Count; i++)
        {
            var (cell, connection) = model.Lines[i];
            var expected = Array.ConvertAll(model.Crossings[cell].Values.ToArray(), time => time + connection.Delay);
            Assert.That(model.Heard[i], Is.EqualTo(expected), $"seed {seed}, line {i}");
        }

        return model.Heard.Sum(static heard => heard.Count);
    }
}

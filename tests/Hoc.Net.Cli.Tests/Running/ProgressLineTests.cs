using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Tests.Running;

public class ProgressLineTests
{
    private StringWriter _terminal = null!;
    private TimeSpan _now = TimeSpan.FromSeconds(100);
    private ProgressLine _line = null!;

    [SetUp]
    public void Begin()
    {
        _terminal = new();
        _line = new(_terminal, () => _now);
    }

    [TearDown]
    public void End() => _terminal.Dispose();

    [Test]
    public void A_long_run_tells_time_rest_and_spikes()
    {
        Report(0, 0, 1000, 0);
        Report(1, 100, 1000, 0);
        Assert.That(_terminal.ToString(), Is.Empty, "a short run says nothing");
        for (int second = 1; second <= 4; second++) Report(1, 100 + (75 * second), 1000, 1234);
        Assert.That(_terminal.ToString().Split('\r')[^1].TrimEnd(), Is.EqualTo("t = 400 of 1000 ms (40 %), 8 s left, 1234 spikes"));
    }

    [Test]
    public void The_line_is_taken_away()
    {
        Report(0, 0, double.NaN, 0);
        Report(1.5, 5, double.NaN, 0);
        Report(1.5, 12.5, double.NaN, 0);
        _line.Erase();
        _line.Erase();
        Assert.That(_terminal.ToString(), Is.EqualTo("\rt = 12.5 ms\r           \r"));
    }

    [Test]
    public void A_new_run_begins_when_time_goes_back_or_after_a_pause()
    {
        Report(0, 0, 100, 0);
        Report(1.9, 50, 100, 0);
        Report(1, 0, 100, 0);
        Report(1.9, 10, 100, 0);
        Report(60, 20, 100, 0);
        Report(1, 30, 100, 0);
        Assert.That(_terminal.ToString(), Is.Empty);
    }

    [Test]
    public void A_narrow_terminal_shows_the_beginning()
    {
        var narrow = new ProgressLine(_terminal, () => _now) { Width = static () => 10 };
        foreach (double time in new double[] { 0, 40, 80 })
        {
            _now += TimeSpan.FromSeconds(1.5);
            narrow.Report(new HocProgress(time, 100, 0));
        }

        Assert.That(_terminal.ToString(), Is.EqualTo("\rt = 80 of"));
    }

    [Test]
    public void A_script_that_prints_into_the_row_shows_itself_how_far_it_is()
    {
        using MemoryStream output = new();
        using ErasingStream stream = new(output, _line, _line.Row);
        stream.Write([(byte)'.']);
        Report(0, 0, 100, 0);
        Report(1.9, 50, 100, 0);
        Report(1.9, 60, 100, 0);
        Assert.That(_terminal.ToString(), Is.Empty);
    }

    [Test]
    public void Output_takes_the_line_away_first()
    {
        using MemoryStream output = new();
        using ErasingStream stream = new(output, _line, _line.Row);
        Report(0, 0, 100, 0);
        Report(1.9, 50, 100, 0);
        Report(1.9, 60, 100, 0);
        stream.Write([65]);
        Assert.Multiple(() =>
        {
            Assert.That(_terminal.ToString(), Does.EndWith(" \r"));
            Assert.That(output.ToArray(), Is.EqualTo(new byte[] { 65 }));
        });
    }

    private void Report(double later, double time, double end, long spikes)
    {
        _now += TimeSpan.FromSeconds(later);
        _line.Report(new HocProgress(time, end, spikes));
    }
}

using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Tests.CommandLine;

internal sealed class LimitTextTests
{
    [TestCase("time=10s", 10)]
    [TestCase("time=1.5", 1.5)]
    [TestCase("time=250ms", 0.25)]
    [TestCase("time=2 min", 120)]
    [TestCase(" time = 1e-3h ", 3.6)]
    public void Time_has_units(string text, double seconds) =>
        Assert.That(LimitText.Parse(text, HocLimits.None).Time, Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [TestCase("memory=500MB", 500_000_000)]
    [TestCase("memory=1.5e3", 1_500)]
    [TestCase("memory=2GiB", 2_147_483_648)]
    [TestCase("memory=3kB", 3_000)]
    public void Memory_has_units(string text, long bytes) =>
        Assert.That(LimitText.Parse(text, HocLimits.None).Memory, Is.EqualTo(bytes));

    [Test]
    public void Limits_add_up() => Assert.That(
        LimitText.Parse("steps=1e6,output=10MB", new HocLimits { Time = TimeSpan.FromSeconds(1), Steps = 3 }),
        Is.EqualTo(new HocLimits { Time = TimeSpan.FromSeconds(1), Steps = 1_000_000, Output = 10_000_000 }));

    [TestCase("time=10x", "the limit 'time' cannot be given in 'x'; use ms, s, min or h.")]
    [TestCase("tim=3", "there is no limit 'tim'; did you mean 'time'?")]
    [TestCase("colour=3", "there is no limit 'colour'; there are time, steps, memory and output.")]
    [TestCase("time", "--limits takes name=value with commas between, such as time=10s,memory=500MB, not 'time'.")]
    [TestCase("steps=1e6s", "the limit 'steps' cannot be given in 's'; it is a plain number.")]
    [TestCase("time=abc", "the limit 'time' takes a number, such as 10s, not 'abc'.")]
    [TestCase("time=-1", "the limit 'time' must be greater than 0 and not beyond all measure, not '-1'.")]
    [TestCase("memory=1e30", "the limit 'memory' must be greater than 0 and not beyond all measure, not '1e30'.")]
    [TestCase("time=1e300h", "the limit 'time' must be greater than 0 and not beyond all measure, not '1e300h'.")]
    [TestCase("time=nan", "the limit 'time' takes a number, such as 10s, not 'nan'.")]
    [TestCase("time=1s,", "--limits takes name=value with commas between, such as time=10s,memory=500MB, not ''.")]
    public void Wrong_limits_are_told(string text, string message)
    {
        CommandRun run = CommandRun.Of("--limits", text, "-c", "print 1");

        Assert.That(run, Is.EqualTo(new CommandRun(ExitStatus.UsageError, "", $"hoc: {message}\nTry 'hoc --help'.\n")));
    }

    [Test]
    public void A_script_ends_at_its_limit()
    {
        CommandRun run = CommandRun.Of("--limits", "output=3", "-c", "print 12345", "-c", "print 6");

        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((1, "123")));
        Assert.That(run.Error, Does.StartWith("-c:1:1: error HOC3204: "));
    }

    [Test]
    public void A_safe_script_starts_no_program() =>
        Assert.That(CommandRun.Of("--safe", "-c", "system(\"echo x\")").Error, Does.StartWith("-c:1:1: error HOC3205: a safe run starts no programs."));
}

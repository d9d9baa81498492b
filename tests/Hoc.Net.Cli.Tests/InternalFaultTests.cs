namespace Hoc.Net.Cli.Tests;

internal sealed class InternalFaultTests
{
    [Test]
    public void An_output_that_takes_no_more_is_no_fault_of_ours()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.That(InternalFault.Report(new IOException("No space left on device"), error), Is.EqualTo(1));
        Assert.That(error.ToString(), Is.EqualTo("hoc: the output cannot be written: No space left on device\n"));
    }

    [Test]
    public void A_fault_of_ours_asks_for_a_report()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.That(InternalFault.Report(new InvalidOperationException("lost"), error), Is.EqualTo(70));
        Assert.That(error.ToString(), Does.StartWith("hoc: internal error HOC9001: InvalidOperationException: lost\n")
            .And.Contain("report it").And.Not.Contain("   at "));
    }
}

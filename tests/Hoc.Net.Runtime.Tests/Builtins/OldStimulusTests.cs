namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>fclamp: nrniv 8.2.2 crashes when a level is set, so what it means comes from its source.</summary>
internal sealed class OldStimulusTests
{
    private const string Clamp = "create soma\naccess soma\n{ L = 10  diam = 10  insert pas }\n"
        + "{ fclamp(3, .5)  fclamp(0, 1, -65)  fclamp(1, 2, -20)  fclamp(2, 1, -90) }\n";

    [Test]
    public void Levels_follow_each_other_and_then_the_clamp_is_off() => Assert.That(
        ScriptRun.OutputOf(Clamp + "finitialize(-65)\nwhile (t < 5) { fadvance()  if (int(t + .001) != int(t + .001 - dt)) printf(\"%g %.1f %g %d\\n\", t, v(.5), fclampv(), fclampi() != 0) }\n"),
        Is.EqualTo("\t1 \n1 -65.0 -20 1\n2 -20.0 -20 1\n3 -20.0 -90 1\n4 -90.0 -90 0\n5 -77.4 -90 0\n"));

    [Test]
    public void Its_resistance_may_change_during_a_run() => Assert.That(
        ScriptRun.OutputOf(Clamp + "clamp_resist = 100\nfinitialize(-65)\nfor i = 1, 80 { fadvance() }\n{ printf(\"%.2f\\n\", v(.5)) }\nclamp_resist = .001\n{ fadvance()  printf(\"%.2f\\n\", v(.5)) }\n"),
        Is.EqualTo("\t1 \n-32.59\n-20.00\n"));

    [Test]
    public void Prstim_lists_the_levels() => Assert.That(
        ScriptRun.OutputOf(Clamp + "{ prstim() }\n"),
        Is.EqualTo("soma fclamp(3, 0.5) /* Second arg is location */\n/* fclamp( #, duration(ms), magnitude(mV)) ; clamp_resist = 0.001 */\n"
            + "   fclamp( 0,            1,           -65)\n   fclamp( 1,            2,           -20)\n   fclamp( 2,            1,           -90)\n"));

    [Test]
    public void Its_section_may_be_deleted() =>
        Assert.That(ScriptRun.Of(Clamp + "finitialize(-65)\nsoma delete_section()\nprint fclampi(), fclampv()\ncreate b\naccess b\nfadvance()\n").ExitStatus, Is.Zero);
}

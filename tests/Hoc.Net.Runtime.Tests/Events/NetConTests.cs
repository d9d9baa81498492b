using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Tests;

namespace Hoc.Net.Runtime.Tests.Events;

/// <summary>
/// NetCons and pointers in HOC. NAME.out is what NEURON 8.2.2 printed for NAME.hoc, with the mechanisms of
/// Hoc.Net.Simulation.Tests/Reference/Events/*.mod: <c>nrniv -nobanner -nogui NAME.hoc &lt; /dev/null &gt; NAME.out</c>.
/// </summary>
public class NetConTests
{
    private static readonly MechanismCatalog Mechanisms = BuiltIn.Catalog.With(EventMechanisms.Types);

    [TestCase("members")]
    [TestCase("recording")]
    [TestCase("lists")]
    [TestCase("lives")]
    [TestCase("pointers")]
    [TestCase("queue")]
    public void Scripts_print_what_NEURON_prints(string name)
    {
        ScriptRun run = ScriptRun.Of(Text(name + ".hoc"), mechanisms: Mechanisms);
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Output, Is.EqualTo(Text(name + ".out")));
    }

    [TestCase("members")]
    [TestCase("recording")]
    [TestCase("lists")]
    [TestCase("lives")]
    [TestCase("pointers")]
    [TestCase("queue")]
    public void So_they_do_with_the_compiled_files(string name)
    {
        string folder = Path.Combine(Folder(), "../../Hoc.Net.Simulation.Tests/Reference/Events");
        ScriptRun run = ScriptRun.Of(Text(name + ".hoc"), new HocSessionOptions { MechanismPath = [folder] });
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Output, Is.EqualTo(Text(name + ".out")));
    }

    [TestCase("ties")]
    [TestCase("watch")]
    public void Logs_of_events_are_NEURONs_with_the_compiled_files(string name)
    {
        string folder = Path.Combine(Folder(), "../../Hoc.Net.Simulation.Tests/Reference/Events");
        ScriptRun run = ScriptRun.Of(File.ReadAllText(Path.Combine(folder, name + ".hoc")), new HocSessionOptions { MechanismPath = [folder] });
        Assert.That(run.Diagnostics, Is.Empty);
        Assert.That(run.Output, Is.EqualTo(File.ReadAllText(Path.Combine(folder, name + ".txt")).ReplaceLineEndings("\n")));
    }

    [TestCase("nc = new NetCon(p)", "HOC3001", "needs at least 2 arguments")]
    [TestCase("nc = new NetCon(p, syn, 1)", "HOC3001", "argument 4 is missing")]
    [TestCase("nc = new NetCon(p, syn, 1, -1, 3)", "HOC3003", "outside 0 to 1E+15")]
    [TestCase("nc = new NetCon(new Vector(), syn)", "HOC3002", "a point process is needed")]
    [TestCase("nc = new NetCon(p, new Vector())", "HOC3002", "a point process is needed")]
    [TestCase("nc = new NetCon(p, clamp)", "SIM4043", "IClamp receives no events")]
    [TestCase("nc = new NetCon(3, syn)", "HOC3002", "")]
    [TestCase("nc = new NetCon(p, syn) nc.setpost(clamp)", "SIM4043", "IClamp receives no events")]
    [TestCase("nc = new NetCon(p, syn) nc.setpost(new Vector())", "HOC3002", "a point process is needed")]
    [TestCase("nc = new NetCon(nobody, nobody) x = nc.delay", "SIM4044", "no source")]
    [TestCase("nc = new NetCon(nobody, nobody) nc.threshold = 3", "SIM4044", "no source")]
    [TestCase("nc = new NetCon(nobody, nobody) x = nc.x", "SIM4044", "no source")]
    [TestCase("nc = new NetCon(nobody, nobody) nc.record()", "SIM4044", "no source")]
    [TestCase("nc = new NetCon(p, syn) nc.weight[3] = 1", "HOC3004", "which are 0 to 2")]
    [TestCase("nc = new NetCon(p, syn) nc.weight[-1] = 1", "HOC3004", "which are 0 to 2")]
    [TestCase("nc = new NetCon(p, syn) x = nc.weight[1][2]", "HOC3104", "one index")]
    [TestCase("nc = new NetCon(p, syn) nc.active(2)", "HOC3003", "outside 0 to 1")]
    [TestCase("nc = new NetCon(p, syn) nc.event(1, 2)", "HOC3002", "artificial cell only")]
    [TestCase("follow = new Fire() nc = new NetCon(p, follow) t = 5 nc.event(1, 2)", "SIM4040", "net_send for 1 ms, but it is 5 ms already")]
    [TestCase("nc = new NetCon(nobody, p) nc.weight = -3 finitialize(-65) nc.event(0.01) fadvance()", "SIM4040", "net_move for -2.99 ms")]
    [TestCase("p.first = -1 finitialize(-65)", "SIM4040", "net_send for -1 ms")]
    [TestCase("nc = new NetCon(nobody, p) p.interval = 1e9 finitialize(-65) nc.event(1, 1) nc.event(1.5) continuerun(2)", null, "")]
    [TestCase("setpointer clamp.amp, x", "HOC3106", "no POINTER")]
    [TestCase("follow = new FollowingPoint(0.5) x = follow.source", "SIM4042", "source of FollowingPoint points to nothing")]
    [TestCase("follow = new FollowingPoint(0.5) finitialize(-65) fadvance()", "SIM4042", "source of FollowingPoint points to nothing")]
    [TestCase("follow = new FollowingPoint() setpointer follow.source, x", "SIM4008", "not located")]
    [TestCase("follow = new APCount(0.5) follow.record(new List())", "HOC3002", "is not a Vector")]
    public void Mistakes_are_told(string statements, string? code, string words)
    {
        ScriptRun run = ScriptRun.Of(
            $$"""
            load_file("stdrun.hoc")
            create soma
            access soma
            x = 1
            objref nc, p, syn, clamp, nobody, follow
            p = new Pacer()
            syn = new JumpSyn(.5)
            clamp = new IClamp(.5)
            { {{statements}} }
            """,
            mechanisms: Mechanisms);
        Assert.That(run.ExitStatus, Is.EqualTo(code is null ? 0 : 1), run.Diagnostics);
        Assert.That(run.Diagnostics, code is null ? Is.Empty : Does.Contain(code).And.Contain(words));
    }

    [Test]
    public void The_queue_is_printed_as_by_NEURON()
    {
        string output = ScriptRun.Of(
            """
            create soma
            access soma
            objref p, g, n[4], cvode
            cvode = new CVode()
            p = new Pacer()
            g = new EventLog()
            for i = 0, 2 n[i] = new NetCon(p, g, 0, 3, i)
            n[3] = new NetCon(&v(.5), g)
            { finitialize(0)  n[3].event(2.5) }
            while (t < 1.2) fadvance()
            { cvode.print_event_queue() }
            """,
            mechanisms: Mechanisms).Output;
        Assert.That(output, Is.EqualTo(" SelfEvent target=Pacer[0] 2 flag=1\n NetCon[3] src=soma target=EventLog[0] 2.5\n PreSyn src=Pacer[0] 4\n"));
    }

    [Test]
    public void Types_tell_what_they_do_with_events()
    {
        string output = ScriptRun.Of(
            """
            objref types
            strdef name
            types = new MechanismType(1)
            for i = 0, types.count - 1 {
                types.select(i)
                types.selected(name)
                if (types.is_netcon_target(i)) print name, " ", types.has_net_event(i), types.is_artificial(i)
            }
            """,
            mechanisms: Mechanisms).Output;
        Assert.That(output, Is.EqualTo(
            "ExpSyn 0 0 \nExp2Syn 0 0 \nNetStim 1 1 \nIntFire1 1 1 \nIntFire2 1 1 \nIntFire4 1 1 \nPatternStim 0 1 \nEventLog 0 1 \nPacer 1 1 \nFire 1 1 \nJumpSyn 0 0 \nWatcher 0 0 \n"));
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder(), file)).ReplaceLineEndings("\n");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

namespace Hoc.Net.Runtime.Tests.Execution;

public class ProgressTests
{
    private const string Model = "{load_file(\"stdrun.hoc\")}\ncreate s\ns { nseg = 51 insert hh }\n";

    [TestCase("tstop = 60\nrun()\n", 60, TestName = "A run of stdrun tells tstop")]
    [TestCase("objref pc\npc = new ParallelContext()\n{pc.set_maxstep(10)}\nfinitialize(-65)\n{pc.psolve(70)}\n", 70, TestName = "psolve tells its end")]
    [TestCase("objref c\nc = new CVode()\n{c.active(1)}\nfinitialize(-65)\n{c.solve(80)}\n", 80, TestName = "The variable step tells its end")]
    public void Progress_is_told_between_steps(string statements, double end)
    {
        List<HocProgress> told = [];
        using StringWriter error = new();
        using HocHost host = new();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error, Progress = told.Add, ProgressInterval = TimeSpan.FromMilliseconds(1) });
        int status = session.RunText(Model + statements);
        Assert.Multiple(() =>
        {
            Assert.That(error.ToString(), Is.Empty);
            Assert.That(status, Is.Zero);
            Assert.That(told, Is.Not.Empty);
            Assert.That(told.Select(static p => p.Time), Is.Ordered.And.All.InRange(0, end));
            Assert.That(told.Select(static p => p.End), Is.All.EqualTo(end));
        });
    }
}

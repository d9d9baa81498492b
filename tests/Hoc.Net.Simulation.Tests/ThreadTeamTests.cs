using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Threads that do jobs together, and whether that is worth while.</summary>
public class ThreadTeamTests
{
    [Test]
    public void Nobody_works_when_a_job_has_returned()
    {
        var team = new ThreadTeam();
        int atWork = 0, called = 0;
        for (int round = 0; round < 5000; round++)
        {
            team.Run(Work, 4);
            Assert.That(Volatile.Read(ref atWork), Is.Zero);
            if (round % 1000 == 0)
                Thread.Sleep(5); // so that they sleep
        }

        Assert.That(called, Is.GreaterThanOrEqualTo(5000));

        void Work(int member)
        {
            Interlocked.Increment(ref atWork);
            Interlocked.Increment(ref called);
            Thread.SpinWait(20);
            Interlocked.Decrement(ref atWork);
        }
    }

    [Test]
    public void Others_come_where_there_is_time()
    {
        var team = new ThreadTeam();
        using var met = new Barrier(3);
        team.Run(_ => Assert.That(met.SignalAndWait(TimeSpan.FromSeconds(60))), 3);
    }

    [Test]
    public void Of_several_mistakes_that_of_the_first_thread_is_thrown()
    {
        var team = new ThreadTeam();
        using var met = new Barrier(3);
        Assert.Throws<InvalidOperationException>(() => team.Run(Fail, 3), "1");
        team.Run(static _ => { }, 3);

        void Fail(int member)
        {
            met.SignalAndWait();
            if (member > 0)
                throw new InvalidOperationException(member.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Test]
    public void One_thread_works_alone_for_long_after_others_were_waited_for()
    {
        var gain = Seasoned();
        gain.NoteTogether(seconds: 0.030, own: 0.001, ownWork: 1, work: 2);
        Assert.That(gain.IsAlone);
        int jobs = 0;
        for (; gain.IsAlone; jobs++)
            gain.NoteAlone(0.002, 2);
        Assert.That(jobs * 0.002, Is.EqualTo(20 * 0.028).Within(0.05), "so the loss is a twentieth");
    }

    [Test]
    public void Threads_that_save_time_go_on()
    {
        var gain = Seasoned();
        for (int i = 0; i < 1000; i++)
        {
            gain.NoteTogether(seconds: 0.00105, own: 0.001, ownWork: 1, work: 2);
            Assert.That(gain.IsAlone, Is.False);
        }
    }

    [Test]
    public void Small_losses_add_up()
    {
        var gain = Seasoned();
        int jobs = 0;
        for (; !gain.IsAlone && jobs < 10_000; jobs++)
            gain.NoteTogether(seconds: 25e-6, own: 10e-6, ownWork: 0.01, work: 0.02);
        Assert.That(jobs, Is.GreaterThan(100).And.LessThan(1000));
    }

    /// <summary>A unit of work takes 1 ms.</summary>
    private static ThreadGain Seasoned()
    {
        var gain = new ThreadGain();
        for (int i = 0; i < 10; i++)
            gain.NoteTogether(seconds: 0.001, own: 0.001, ownWork: 1, work: 2);
        return gain;
    }
}

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

    /// <summary>Otherwise a thread whose calls come a little later than it has learned to spin would have to be woken each time.</summary>
    [Test]
    public void A_thread_that_is_called_soon_after_it_fell_asleep_spins_for_longer()
    {
        var spin = new SpinTime();
        for (int i = 0; i < 20; i++)
            spin.NoteInVain();
        long shortest = spin.Length;
        spin.NoteWoken(100 * SpinTime.Longest);
        Assert.That((shortest, spin.Length), Is.EqualTo((SpinTime.Longest / 25, shortest)), "late calls are none to spin for");
        spin.NoteWoken(SpinTime.Longest + 1);
        Assert.That(spin.Length, Is.EqualTo(SpinTime.Longest));
        spin.NoteInVain();
        spin.NoteCalled();
        Assert.That(spin.Length, Is.EqualTo(SpinTime.Longest).Within(1));
    }

    /// <summary>Calls come while threads spin, fall asleep, sleep, end and begin: none may be lost, or a job would be waited for without end.</summary>
    [Test]
    [CancelAfter(120_000)]
    public void No_call_is_lost_and_no_block_left_out(CancellationToken cancellation)
    {
        const int Blocks = 24;
        var team = new ThreadTeam(patience: TimeSpan.FromMilliseconds(2));
        var random = new Random(7);
        var done = new int[Blocks];
        var end = System.Diagnostics.Stopwatch.StartNew();
        int rounds = 0;
        var caller = Task.Run(
            () =>
            {
                for (; rounds < 500 || end.Elapsed < TimeSpan.FromSeconds(4); rounds++)
                {
                    int threads = 1 + random.Next(6), most = random.Next(400);
                    BlockQueue[] queues = [.. Enumerable.Range(0, threads).Select(m => new BlockQueue([.. Enumerable.Range(0, Blocks).Where(b => b % threads == m)], Blocks))];
                    foreach (var queue in queues)
                        queue.Open();
                    team.NeverSleeps = random.Next(50) == 0;
                    team.Run(member => Work(queues, member, most), threads);
                    Assert.That(done, Is.All.EqualTo(rounds + 1));
                    Pause(random.Next(6), random.Next(5000));
                }

                team.NeverSleeps = false;
            },
            cancellation);
        Assert.That(() => caller.Wait(TimeSpan.FromSeconds(100), cancellation), Is.True, "a thread waits for something that does not come");

        void Work(BlockQueue[] queues, int member, int most)
        {
            while (queues[member].TryTake(out int block))
                Do(block, most);
            foreach (var other in queues)
                while (other != queues[member] && other.TryTakeLast(2, out int block))
                    Do(block, most);
        }

        void Do(int block, int most)
        {
            Thread.SpinWait(block % 3 == 0 ? most : 1);
            Interlocked.Increment(ref done[block]);
        }

        static void Pause(int kind, int length)
        {
            if (kind == 0)
                Thread.Sleep(length % 5); // about as long as threads are patient
            else if (kind < 3)
                Thread.SpinWait(length); // about as long as they spin
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
    public void One_thread_works_alone_after_others_were_waited_for_the_longer_the_more_often()
    {
        var gain = Seasoned();
        foreach (int times in new[] { 2, 4, 8, 16, 32, 64, 64 })
            Assert.That(SecondsAlone(gain), Is.EqualTo(times * 0.028).Within(0.1 * times * 0.028));
    }

    [Test]
    public void Losses_that_were_earned_again_are_forgotten()
    {
        var gain = Seasoned();
        for (int i = 0; i < 5; i++)
            SecondsAlone(gain);
        for (int i = 0; i < 500; i++)
            gain.NoteTogether(seconds: 0.001, own: 0.001, ownWork: 1, work: 2);
        Assert.That(SecondsAlone(gain), Is.EqualTo(2 * 0.028).Within(0.006));
    }

    private static double SecondsAlone(ThreadGain gain)
    {
        gain.NoteTogether(seconds: 0.030, own: 0.001, ownWork: 1, work: 2);
        Assert.That(gain.IsAlone);
        int jobs = 0;
        for (; gain.IsAlone; jobs++)
            gain.NoteAlone(0.002, 2);
        return jobs * 0.002;
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

    [Test]
    public void Other_work_does_not_make_a_loss_forgotten()
    {
        var gain = Seasoned();
        gain.NoteTogether(seconds: 0.030, own: 0.001, ownWork: 1, work: 2);
        gain.ForgetRate();
        Assert.That(gain.IsAlone);
        gain.NoteAlone(0.5, 500);
        gain.NoteAlone(0.1, 100);
        Assert.That(gain.IsAlone, Is.False);
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

using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Threads give blocks away until all take about the same time.</summary>
public class ThreadPaceTests
{
    [Test]
    public void Of_equally_fast_threads_the_one_with_more_to_do_gives_a_block()
    {
        var pace = Paced(1, 1);
        Assert.Multiple(() =>
        {
            Assert.That(Move(pace, [9, 7], [1, 1]), Is.EqualTo((0, 1)));
            Assert.That(Move(pace, [7, 9], [1, 1]), Is.EqualTo((1, 0)));
            Assert.That(Move(pace, [8, 8], [1, 1]), Is.Null);
            Assert.That(Move(pace, [9, 7], [3, 1]), Is.Null, "the other would take longer then");
        });
    }

    [Test]
    public void A_slower_thread_gives_blocks_until_it_takes_no_longer()
    {
        var pace = Paced(2, 1);
        double[] work = [8, 8];
        int moved = 0;
        for (; Move(pace, work, [1, 1]) is (0, 1); moved++)
            (work[0], work[1]) = (work[0] - 1, work[1] + 1);
        Assert.That((moved, work[0]), Is.EqualTo((3, 5)), "5 blocks at 2 and 11 at 1");
    }

    [Test]
    public void One_job_in_which_a_thread_was_kept_waiting_moves_nothing()
    {
        var pace = Paced(1, 1);
        pace.Note(1, seconds: 1000, work: 8);
        Assert.That(Move(pace, [8, 8], [1, 1]), Is.Null);
    }

    [Test]
    public void Nothing_moves_before_all_have_worked()
    {
        var pace = new ThreadPace(2);
        pace.Note(0, 16, 16);
        pace.Note(1, 0, 0);
        Assert.That(Move(pace, [9, 7], [1, 1]), Is.Null);
    }

    private static (int From, int To)? Move(ThreadPace pace, double[] work, double[] last) =>
        pace.TryBalance(work, last, out int from, out int to) ? (from, to) : null;

    private static ThreadPace Paced(params double[] secondsEach)
    {
        var pace = new ThreadPace(secondsEach.Length);
        for (int job = 0; job < 20; job++)
            for (int member = 0; member < secondsEach.Length; member++)
                pace.Note(member, 8 * secondsEach[member], 8);
        return pace;
    }
}

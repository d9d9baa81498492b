using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Threads share blocks: each block is taken once, whoever is faster.</summary>
public class BlockQueueTests
{
    [Test]
    public void Its_own_thread_takes_blocks_from_the_front_and_others_from_the_back()
    {
        var own = new BlockQueue([3, 4, 5, 6], 8);
        own.Open();
        Assert.Multiple(() =>
        {
            Assert.That(own.TryTake(out int first) ? first : -1, Is.EqualTo(3));
            Assert.That(own.TryTakeLast(2, out int last) ? last : -1, Is.EqualTo(6));
            Assert.That(own.TryTakeLast(2, out last) ? last : -1, Is.EqualTo(5));
            Assert.That(own.TryTakeLast(2, out _), Is.False, "fewer are left than make it worth while");
            Assert.That(own.TryTake(out first) ? first : -1, Is.EqualTo(4));
            Assert.That(own.TryTake(out _), Is.False);
        });
    }

    [Test]
    public void All_is_taken_of_a_thread_that_does_not_come()
    {
        var own = new BlockQueue([1], 2);
        own.Open();
        Assert.That(own.TryTakeLast(2, out int block) ? block : -1, Is.EqualTo(1));
    }

    [Test]
    public void A_block_may_be_given_away_for_good()
    {
        var (own, other) = (new BlockQueue([1, 2], 2), new BlockQueue([], 2));
        own.GiveLast(other);
        own.Open();
        other.Open();
        Assert.Multiple(() =>
        {
            Assert.That((own.Count, own.Last, other.Count), Is.EqualTo((1, 1, 1)));
            Assert.That(other.TryTake(out int block) ? block : -1, Is.EqualTo(2));
        });
    }

    [Test]
    public void Each_block_is_taken_once()
    {
        const int Blocks = 40;
        BlockQueue[] queues = [.. Enumerable.Range(0, 3).Select(static k => new BlockQueue([.. Enumerable.Range(0, Blocks).Where(b => b % 3 == k)], Blocks))];
        var team = new ThreadTeam();
        int[] times = new int[Blocks];
        for (int round = 1; round <= 3000; round++)
        {
            foreach (BlockQueue queue in queues)
                queue.Open();
            team.Run(Take, 3);
            Assert.That(times, Is.All.EqualTo(round));
        }

        void Take(int member)
        {
            while (queues[member].TryTake(out int block))
                Interlocked.Increment(ref times[block]);
            for (int i = 1; i < queues.Length; i++)
                while (queues[(member + i) % 3].TryTakeLast(1, out int block))
                    Interlocked.Increment(ref times[block]);
        }
    }
}

using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Threads share blocks: each block is taken once, whoever is faster.</summary>
public class BlockQueueTests
{
    [Test]
    public void Its_own_thread_takes_blocks_from_the_front_and_others_from_the_back()
    {
        var (own, other) = (new BlockQueue([3, 4, 5, 6], 8), new BlockQueue([], 8));
        own.Open();
        other.Open();
        Assert.Multiple(() =>
        {
            Assert.That(own.TryTake(out int first) ? first : -1, Is.EqualTo(3));
            Assert.That(own.TryTakeLast(2, other, out int last) ? last : -1, Is.EqualTo(6));
            Assert.That(own.TryTakeLast(2, other, out last) ? last : -1, Is.EqualTo(5));
            Assert.That(own.TryTakeLast(2, other, out _), Is.False, "fewer are left than make it worth while");
            Assert.That(own.TryTake(out first) ? first : -1, Is.EqualTo(4));
            Assert.That(own.TryTake(out _), Is.False);
            Assert.That(other.Taken.ToArray(), Is.EqualTo(new[] { 6, 5 }));
        });
    }

    [Test]
    public void All_is_taken_of_a_thread_that_does_not_come()
    {
        var (own, other) = (new BlockQueue([1], 2), new BlockQueue([], 2));
        own.Open();
        Assert.Multiple(() =>
        {
            Assert.That(own.TryTakeLast(2, other, out int block) ? block : -1, Is.EqualTo(1));
            Assert.That(own.HasBegun, Is.False);
        });
    }

    [Test]
    public void Blocks_that_were_taken_may_be_kept()
    {
        var (own, other) = (new BlockQueue([1, 2], 2), new BlockQueue([], 2));
        own.Open();
        own.TryTake(out _);
        own.TryTakeLast(1, other, out int taken);
        own.GiveUpTaken();
        other.Add(taken);
        own.Open();
        other.Open();
        Assert.Multiple(() =>
        {
            Assert.That((own.Count, other.Count), Is.EqualTo((1, 1)));
            Assert.That(other.TryTake(out int block) ? block : -1, Is.EqualTo(2));
            Assert.That(other.Taken.IsEmpty);
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
                while (queues[(member + i) % 3].TryTakeLast(1, queues[member], out int block))
                    Interlocked.Increment(ref times[block]);
        }
    }
}

using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Generators against published numbers, and what they have in common. Streams equal to NEURON's stand in the conformance cases.</summary>
public class RandomGeneratorTests
{
    private static readonly Dictionary<string, Func<RandomGenerator>> Kinds = new()
    {
        ["Acg"] = () => new Acg(12345),
        ["Acg of 7 words"] = () => new Acg(5, 7),
        ["Mlcg"] = () => new Mlcg(-12345, 6789),
        ["MCellRan4"] = () => new MCellRan4(4294967290, 3),
        ["Isaac64"] = () => new Isaac64(77),
        ["Philox4x32"] = () => new Philox4x32(1, 2, 3),
    };

    private static IEnumerable<string> Names => Kinds.Keys;

    [Test]
    public void Philox_gives_the_numbers_that_its_authors_published()
    {
        // Random123's kat_vectors: philox4x32 10, counter and key 0; counter and key all ones have no stream here (its second key word is 0)
        var generator = new Philox4x32(0);
        uint[] drawn = [generator.NextUInt32(), generator.NextUInt32(), generator.NextUInt32(), generator.NextUInt32()];
        Assert.That(drawn, Is.EqualTo(new uint[] { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 }));
    }

    [TestCaseSource(nameof(Names))]
    public void A_restored_generator_goes_on_where_it_was_saved(string kind)
    {
        var generator = Kinds[kind]();
        Draw(generator, 101);
        var state = generator.SaveState();
        var expected = Draw(generator, 1000);
        var restored = Kinds[kind]();
        restored.RestoreState(state);
        Assert.That(Draw(restored, 1000), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Names))]
    public void A_reset_generator_begins_again(string kind)
    {
        var generator = Kinds[kind]();
        var expected = Draw(generator, 200);
        generator.Reset();
        Assert.That(Draw(generator, 200), Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Names))]
    public void A_state_of_another_size_is_refused(string kind) =>
        Assert.That(() => Kinds[kind]().RestoreState(new uint[5]), Throws.ArgumentException);

    [TestCaseSource(nameof(Names))]
    public void Numbers_are_spread_evenly_between_0_and_1(string kind)
    {
        var generator = Kinds[kind]();
        var bins = new int[20];
        for (var i = 0; i < 200_000; i++)
            bins[(int)(20 * generator.NextDouble())]++;
        var chiSquare = bins.Sum(n => (n - 10_000.0) * (n - 10_000.0) / 10_000);
        Assert.That(chiSquare, Is.InRange(5, 45)); // 19 degrees of freedom: 0.1 % on either side lies without
    }

    [TestCaseSource(nameof(Names))]
    public void Drawing_allocates_nothing(string kind)
    {
        var stream = new RandomStream(Kinds[kind](), new NormalDistribution(0, 1));
        stream.Next();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
            stream.Next();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void A_counter_based_stream_may_be_entered_anywhere()
    {
        var philox = new Philox4x32(9, 8, 7);
        var ran4 = new MCellRan4(100, 5);
        var (expected, expectedOfRan4) = (Draw(philox, 50), Draw(ran4, 50));
        for (var i = 0; i < 50; i++)
        {
            philox.Position = (ulong)i;
            Assert.That(philox.NextDouble(), Is.EqualTo(expected[i]));
            Assert.That(MCellRan4.ToDouble(100 + (uint)i, 5), Is.EqualTo(expectedOfRan4[i]));
        }

        Assert.That(() => philox.Position = 1UL << 34, Throws.InstanceOf<ArgumentOutOfRangeException>());
        philox.Position = (1UL << 34) - 1;
        philox.NextUInt32();
        Assert.That(philox.Position, Is.Zero);
    }

    [Test]
    public void Models_share_no_settings()
    {
        var (one, other) = (new Model(TestMechanisms.Catalog), new Model(TestMechanisms.Catalog));
        one.RandomSettings.GlobalIndex = 4;
        one.RandomSettings.LowIndex = 6;
        Assert.That(other.RandomSettings.GlobalIndex, Is.Zero);
        Assert.That(
            new Philox4x32(1, 2, 3, one.RandomSettings).NextUInt32(),
            Is.Not.EqualTo(new Philox4x32(1, 2, 3, other.RandomSettings).NextUInt32()));
        var starts = Enumerable.Range(0, 5).Select(_ => one.RandomSettings.NewMCellRan4().Start).ToArray();
        Assert.That(starts, Is.Unique);
        Assert.That(starts, Is.Not.EqualTo(Enumerable.Range(0, 5).Select(_ => other.RandomSettings.NewMCellRan4().Start)));
        Assert.That(one.RandomSettings.NewMCellRan4(3).LowIndex, Is.EqualTo(6));
        Assert.That(one.RandomSettings.NewMCellRan4(3, 2).LowIndex, Is.EqualTo(2));
    }

    private static double[] Draw(RandomGenerator generator, int count)
    {
        var numbers = new double[count];
        foreach (ref var number in numbers.AsSpan())
            number = generator.NextDouble();
        return numbers;
    }
}

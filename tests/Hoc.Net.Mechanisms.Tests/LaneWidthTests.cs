using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Whole simulations give the same bits for every width of lanes, and allocate nothing.</summary>
internal sealed class LaneWidthTests
{
    [TestCase(1, 0)]
    [TestCase(1, 2)]
    [TestCase(0, 0)]
    public void EveryWidthGivesTheSameBits(double useTable, int secondOrder)
    {
        long[][] traces = [.. new[] { 1, 2, 4, 8 }.Select(width => Trace(width, useTable, secondOrder))];
        Assert.Multiple(() =>
        {
            Assert.That(traces[1], Is.EqualTo(traces[0]), "2 lanes");
            Assert.That(traces[2], Is.EqualTo(traces[0]), "4 lanes");
            Assert.That(traces[3], Is.EqualTo(traces[0]), "8 lanes");
        });
    }

    [Test]
    public void ALongCableGivesTheSameBitsAtEveryWidth()
    {
        double[] voltages = [.. new[] { 1, 2, 4, 8 }.Select(static width =>
        {
            Model model = new(BuiltIn.Catalog, new ModelOptions { LaneWidth = width });
            Section cable = model.Add("cable", 1010, 2, 101, "hh");
            model.Add(new IClamp(cable.At(0)) { Delay = 0.5, Duration = 1e9, Amplitude = 0.5 });
            model.Initialize(-65);
            model.RunUntil(4);
            return cable.Get("v");
        })];
        Assert.That(voltages, Is.All.EqualTo(voltages[0]));
        Assert.That(voltages[0], Is.GreaterThan(-60), "the spike has reached the middle");
    }

    [TestCase(0)]
    [TestCase(2)]
    public void SectionsSideBySideGiveTheSameBitsAtEveryWidth(int secondOrder)
    {
        double[][] voltages = [.. new[] { 1, 2, 4, 8 }.Select(width => Tree(width, secondOrder))];
        Assert.Multiple(() =>
        {
            Assert.That(voltages[1], Is.EqualTo(voltages[0]), "2 lanes");
            Assert.That(voltages[2], Is.EqualTo(voltages[0]), "4 lanes");
            Assert.That(voltages[3], Is.EqualTo(voltages[0]), "8 lanes");
        });
    }

    [Test]
    public void AStepAllocatesNothing()
    {
        ManyCells cells = new(8);
        cells.Model.Initialize(-65);
        cells.Model.RunUntil(5);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 200; i++)
        {
            cells.Model.Step();
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static long[] Trace(int width, double useTable, int secondOrder)
    {
        ManyCells cells = new(width);
        cells.Model.SecondOrder = secondOrder;
        cells.Model.Global("usetable_hh").Value = useTable;
        cells.Model.Initialize(-65);
        List<long> bits = [];
        for (int i = 0; i < 400; i++)
        {
            cells.Model.Step();
            bits.AddRange(cells.Sample().Select(BitConverter.DoubleToInt64Bits));
        }

        return [.. bits];
    }

    private static double[] Tree(int width, int secondOrder)
    {
        Model model = new(BuiltIn.Catalog, new ModelOptions { LaneWidth = width }) { SecondOrder = secondOrder };
        List<Section> sections = [];
        for (int i = 0; i < 60; i++)
        {
            Section section = model.Add($"branch[{i}]", 50 + i, 1 + (i % 3), 1 + (2 * (i % 3)), i % 2 == 0 ? "pas" : "hh");
            if (i > 0)
            {
                section.ConnectTo(sections[(i - 1) / 3], i % 4 * 0.25);
            }

            sections.Add(section);
        }

        model.Add(new IClamp(sections[0].At(0.5)) { Delay = 0.5, Duration = 1e9, Amplitude = 4 });
        model.Initialize(-65);
        model.RunUntil(4);
        return [.. sections.Select(static s => s.Get("v", 1)), model.Global("minf_hh").Value];
    }
}

using System.Diagnostics;
using Hoc.Net.Mechanisms;
using Hoc.Net.Simulation;

namespace Hoc.Net.Benchmarks;

/// <summary>Builds and runs models of one size: cells of 100 segments of hh, and a network of IntFire1 with 100 connections a cell, a tenth of them from NetStims, each of which makes it fire.</summary>
internal static class ScaleRun
{
    private const int Branches = 9;
    private const int SegmentsPerBranch = 11;
    private const int PerCell = 1 + (Branches * SegmentsPerBranch);
    private const int Stretches = 5; // of which the least counts: others use the machine too
    private const long SegmentSteps = 5_000_000; // a stretch
    private const long Deliveries = 1_000_000; // a stretch
    private const int WarmUp = 20; // steps

    /// <summary>Measures a size.</summary>
    public static ScaleResult Measure(int size)
    {
        var (cells, step) = MeasureCells(size);
        Collect();
        var (network, delivery) = MeasureNetwork(size);
        Collect();
        using var process = Process.GetCurrentProcess();
        return new(size, cells, step, network, delivery, process.PeakWorkingSet64 / 1e6);
    }

    private static (double Build, double Step) MeasureCells(int segments)
    {
        double start = CpuSeconds();
        var model = new Model(BuiltIn.Catalog);
        for (int i = 0; i < segments / PerCell; i++)
        {
            Section soma = Add(model, "soma", 20, 20, 1);
            for (int k = 0; k < Branches; k++)
                Add(model, "branch", 300, 2, SegmentsPerBranch).ConnectTo(soma, k % 2);
            model.Add(new IClamp(soma.At(0.5)) { Delay = i * 0.01, Duration = 1e9, Amplitude = 0.5 });
        }

        model.Initialize(-65);
        double built = CpuSeconds() - start;
        Run(model, WarmUp);
        int steps = (int)Math.Max(WarmUp, SegmentSteps / segments);
        return (built, Least(() =>
        {
            Run(model, steps);
            return (long)steps * segments;
        }));
    }

    private static (double Build, double Delivery) MeasureNetwork(int connections)
    {
        double start = CpuSeconds();
        var random = new Random(1);
        var model = new Model(BuiltIn.Catalog) { TimeStep = 1 }; // so that the steps themselves, with nothing to integrate, cost little
        model.AddSection("none");
        var cells = new PointProcess[connections / 100];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = model.Add(new PointProcess(BuiltIn.Catalog["IntFire1"]));
            (cells[i]["tau"], cells[i]["refrac"]) = (10, 5);
        }

        foreach (PointProcess cell in cells)
        {
            PointProcess drive = model.Add(new PointProcess(BuiltIn.Catalog["NetStim"]));
            (drive["interval"], drive["number"], drive["start"]) = (9 + (2 * random.NextDouble()), 1e9, 10 * random.NextDouble());
            for (int k = 0; k < 10; k++)
                Connect(model, drive, cell, 0.2, 1 + (0.5 * random.NextDouble()));
            for (int k = 0; k < 90; k++)
                Connect(model, cells[random.Next(cells.Length)], cell, 0.01, 1 + (9 * random.NextDouble()));
        }

        model.Initialize();
        double built = CpuSeconds() - start;
        model.RunUntil(30);
        return (built, Least(() => Deliver(model, Deliveries)));
    }

    /// <summary>The least CPU time, ns, that each of the things takes that a stretch does, after the first, in which code is compiled.</summary>
    private static double Least(Func<long> stretch)
    {
        stretch();
        double least = double.PositiveInfinity;
        for (int i = 0; i < Stretches; i++)
        {
            double start = CpuSeconds();
            long things = stretch();
            least = Math.Min(least, 1e9 * (CpuSeconds() - start) / things);
        }

        return least;
    }

    /// <summary>Runs until so many events more have come; returns how many came.</summary>
    private static long Deliver(Model model, long events)
    {
        long before = model.EventCounts.Delivered;
        while (model.EventCounts.Delivered - before < events)
            model.RunUntil(model.Time + 1);
        return model.EventCounts.Delivered - before;
    }

    private static Section Add(Model model, string name, double length, double diameter, int segments)
    {
        Section section = model.AddSection(name);
        (section.SegmentCount, section.Length) = (segments, length);
        section.WriteAll(model.Catalog.Variable("diam"), diameter);
        section.Insert("hh");
        return section;
    }

    private static void Connect(Model model, PointProcess source, PointProcess target, double weight, double delay)
    {
        NetCon connection = model.Connect(source, target);
        (connection.Weights[0], connection.Delay) = (weight, delay);
    }

    private static void Run(Model model, int steps) => model.RunUntil(model.Time + (steps * model.TimeStep));

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static double CpuSeconds()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}

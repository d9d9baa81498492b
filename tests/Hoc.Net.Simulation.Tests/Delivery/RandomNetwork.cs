namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>A network as numbers: who is connected to whom, and which events begin it.</summary>
internal sealed class RandomNetwork
{
    private static readonly double[] Delays = [0, 0.25, 1, 1, 1, 2, 0.1 + 0.2, 3.75];

    public RandomNetwork(Random random)
    {
        Cells = random.Next(1, 4);
        Points = random.Next(1, 5);
        Instances = Points + random.Next(1, 4);
        Seeds = [.. Enumerable.Range(0, Instances).Select(_ => (uint)random.Next())];
        for (var from = 0; from < Instances; from++)
        {
            var isEqual = random.Next(3) == 0;
            var common = Delays[random.Next(Delays.Length)];
            for (var count = random.Next(5); count > 0; count--)
                Lines.Add((from, random.Next(Instances), isEqual ? common : Delays[random.Next(Delays.Length)]));
        }

        for (var count = random.Next(1, 12); count > 0; count--)
            First.Add((random.Next(Instances), random.Next(2) == 0 ? random.Next(10) : random.NextDouble() * 10));
        for (var count = random.Next(6); count > 0; count--)
            Actions.Add(Math.Round(random.NextDouble() * 12, random.Next(4)));
    }

    public int Cells { get; }

    /// <summary>The instances in cells, which come first; others are artificial cells.</summary>
    public int Points { get; }

    public int Instances { get; }

    public uint[] Seeds { get; }

    /// <summary>Source, target, delay in ms.</summary>
    public List<(int From, int To, double Delay)> Lines { get; } = [];

    /// <summary>Target, time in ms.</summary>
    public List<(int To, double Time)> First { get; } = [];

    /// <summary>When a script does something, ms.</summary>
    public List<double> Actions { get; } = [];
}

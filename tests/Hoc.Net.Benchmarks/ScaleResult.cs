namespace Hoc.Net.Benchmarks;

/// <summary>What models of one size cost.</summary>
/// <param name="Size">Segments of the one, connections of the other.</param>
/// <param name="CellsBuilt">To build the segments and initialise them, CPU seconds.</param>
/// <param name="SegmentStep">A segment and step, ns of CPU.</param>
/// <param name="NetworkBuilt">To build the connections and initialise them, CPU seconds.</param>
/// <param name="Delivery">An event delivered, ns of CPU.</param>
/// <param name="Memory">The most memory so far, MB.</param>
internal sealed record ScaleResult(int Size, double CellsBuilt, double SegmentStep, double NetworkBuilt, double Delivery, double Memory)
{
    /// <summary>Prints the head of a Markdown table.</summary>
    public static void PrintHead()
    {
        Console.WriteLine("| size | segments built, s | µs each | ns a segment and step | connections built, s | µs each | ns an event | memory, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
    }

    /// <summary>Prints a row.</summary>
    public void Print() => Console.WriteLine(
        $"| {Size:N0} | {CellsBuilt:F3} | {1e6 * CellsBuilt / Size:F1} | {SegmentStep:F1} | {NetworkBuilt:F3} | {1e6 * NetworkBuilt / Size:F1} | {Delivery:F0} | {Memory:F0} |");
}

namespace Hoc.Net.Benchmarks;

/// <summary>What is compared. The scripts stand in Scripts/ and run in both programs alike.</summary>
internal static class Benchmarks
{
    private const string LongLoop = "for i=0, 1e7 { x = x + i*2 }";

    /// <summary>Where the scripts stand.</summary>
    public static string ScriptDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "Scripts");

    public static IReadOnlyList<Benchmark> All { get; } =
    [
        new("start-up", "A shell tool must answer at once.", "-c", "quit()"),
        new("loop, first run", "Scripts compute before anything is warm.", "-c", "x=0", "-c", LongLoop, "-c", "quit()"),
        new("loop, steady state", "Long analyses in HOC; five times the loop shows the cost once code is warm.",
            "-c", "x=0", "-c", LongLoop, "-c", LongLoop, "-c", LongLoop, "-c", LongLoop, "-c", LongLoop, "-c", "quit()"),
        new("hh cable, nseg=1001", "One long unbranched cable: elimination is serial.", "-c", "CE=1", "-c", "NREP=1", "a_cable.hoc"),
        new("1000 hh cells", "Many equal cells: everything can go side by side.", "-c", "CE=1", "-c", "NREP=1", "-c", "TS=1000", "b_cells.hoc"),
        new("100,000 statements", "Scripts that programs wrote: each statement is parsed and bound once.") { Script = StatementsScript.Write },
        new("60 MB of points, a call a line", "Reconstructed morphologies are long files of pt3dadd.") { Script = script => MorphologyScript.Write(script, MorphologyScript.Bare) },
        new("60 MB of points, in braces", "The same without echo.") { Script = script => MorphologyScript.Write(script, MorphologyScript.Braced) },
        new("60 MB of points, in blocks", "The same in blocks of a section.") { Script = script => MorphologyScript.Write(script, MorphologyScript.Block) },
        new("60 MB of points, in procedures", "The same as CellBuilder exports it.") { Script = script => MorphologyScript.Write(script, MorphologyScript.Procedure) },
    ];
}

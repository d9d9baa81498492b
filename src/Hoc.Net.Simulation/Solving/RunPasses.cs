namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// One pass instantiated for each width of lanes. Runs of different widths belong to different cells, so they may go
/// one width after another.
/// </summary>
internal sealed class RunPasses(RunPass one, RunPass two, RunPass four, RunPass eight)
{
    /// <summary>Runs the pass over all runs of a block, each with as many lanes as it and the machine have.</summary>
    public void Over(in TreeMatrix matrix, CellBlock block)
    {
        ReadOnlySpan<SectionRun> rest = block.Runs;
        while (rest.Length > 0)
        {
            var runs = rest[..AlikeAtStart(rest)];
            rest = rest[runs.Length..];
            var pass = Math.Min(runs[0].Width, matrix.LaneWidth) switch
            {
                8 => eight,
                4 => four,
                2 => two,
                _ => one,
            };
            pass(matrix, runs);
        }
    }

    private static int AlikeAtStart(ReadOnlySpan<SectionRun> runs)
    {
        var count = 1;
        while (count < runs.Length && runs[count].Width == runs[0].Width)
            count++;
        return count;
    }
}

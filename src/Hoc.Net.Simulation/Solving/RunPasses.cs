namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// One pass instantiated for each width of lanes. Runs of different widths belong to different cells, so they may go
/// one width after another.
/// </summary>
internal sealed class RunPasses<TRun>(RunPass<TRun> one, RunPass<TRun> two, RunPass<TRun> four, RunPass<TRun> eight)
    where TRun : IRun
{
    /// <summary>Runs the pass over runs of a block, each with as many lanes as it and the machine have.</summary>
    public void Over(in TreeMatrix matrix, ReadOnlySpan<TRun> runs)
    {
        while (runs.Length > 0)
        {
            var alike = runs[..AlikeAtStart(runs)];
            runs = runs[alike.Length..];
            var pass = Math.Min(alike[0].Width, matrix.LaneWidth) switch
            {
                8 => eight,
                4 => four,
                2 => two,
                _ => one,
            };
            pass(matrix, alike);
        }
    }

    /// <summary>Widths fall, within a thread's cells at least, so the last run mostly tells that all are alike.</summary>
    private static int AlikeAtStart(ReadOnlySpan<TRun> runs)
    {
        if (runs[0].Width == 8 && runs[^1].Width == 8)
            return runs.Length;
        var count = 1;
        while (count < runs.Length && runs[count].Width == runs[0].Width)
            count++;
        return count;
    }
}

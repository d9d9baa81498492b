using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>A kernel with the rows of a block that it is to run over: found once, since small systems would spend more time on finding it than on running it.</summary>
internal readonly record struct KernelCall(Kernel Kernel, KernelFrame Frame, RowRange Rows)
{
    /// <summary>The calls of one pass over some blocks, mechanism by mechanism.</summary>
    public static KernelCall[] Over(Layout layout, ReadOnlySpan<CellBlock> blocks, Func<KernelFrame, Kernel?> pick)
    {
        var calls = new List<KernelCall>();
        for (var f = 0; f < layout.Frames.Length; f++)
        {
            if (pick(layout.Frames[f]) is not { } kernel)
                continue;
            foreach (var block in blocks)
                if (block.Ranges[f].Count > 0)
                    calls.Add(new(kernel, block.Frames[f], block.Ranges[f]));
        }

        return [.. calls];
    }

    /// <summary>Runs it.</summary>
    public void Run(Clock clock) => Kernel(Frame, Rows.First, Rows.Count, clock);

    /// <summary>Runs them in turn.</summary>
    public static void RunAll(KernelCall[] calls, Clock clock)
    {
        foreach (ref readonly var call in calls.AsSpan())
            call.Run(clock);
    }
}

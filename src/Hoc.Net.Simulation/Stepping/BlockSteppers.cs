using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// What threads take blocks through a step with. What a mechanism's kernels write besides rows (GLOBALs that keep the last instance's value) each thread writes to frames of its own; the block
/// with the last instance has a stepper of its own, which writes where users look.
/// </summary>
/// <remarks>Whatever a thread writes to while it computes lies apart from what others read: a line of the cache that goes to and fro costs as much as some cells.</remarks>
internal sealed class BlockSteppers
{
    private readonly BlockStepper[] _byThread;
    private readonly BlockStepper?[] _byBlock; // where a mechanism has its last instance
    private readonly List<(KernelFrame Own, KernelFrame Original)> _apart = [];
    private readonly List<CacheMargin> _margins = [];

    /// <param name="layout">The layout.</param>
    /// <param name="membraneCurrents">Where membrane currents are computed; null where they are not.</param>
    /// <param name="isOrdered">The mechanisms that one thread computes in order.</param>
    /// <param name="threads">The number of threads.</param>
    public BlockSteppers(Layout layout, MembraneCurrents? membraneCurrents, bool[] isOrdered, int threads)
    {
        var blocks = layout.Blocks;
        _byThread = new BlockStepper[threads];
        _byBlock = new BlockStepper?[blocks.Length];
        var last = new int[layout.Frames.Length]; // the block with the last instance, where that matters
        for (var f = 0; f < last.Length; f++)
            last[f] = !isOrdered[f] && layout.Frames[f].Type.StepTraits.WritesBesideRows ? Array.FindLastIndex(blocks, block => block.Ranges[f].Count > 0) : -1;
        for (var thread = 0; thread < threads; thread++)
            _byThread[thread] = Make(-1);
        foreach (var block in last.Distinct())
            if (block >= 0)
                _byBlock[block] = Make(block);
        _margins.Add(new());

        BlockStepper Make(int block)
        {
            _margins.Add(new());
            var frames = new KernelFrame[last.Length];
            for (var f = 0; f < frames.Length; f++)
                frames[f] = last[f] < 0 || last[f] == block ? layout.Frames[f] : Apart(layout.Frames[f]);
            return new(layout, frames, membraneCurrents);
        }
    }

    /// <summary>The number of threads.</summary>
    public int Count => _byThread.Length;

    /// <summary>What a thread takes a block with.</summary>
    public BlockStepper Of(int thread, int block) => _byBlock[block] ?? _byThread[thread];

    /// <summary>Begins a step.</summary>
    public void Begin(Clock clock, double end, double perStep, int order)
    {
        foreach (var stepper in _byThread)
            Begin(stepper, clock, end, perStep, order);
        foreach (var stepper in _byBlock)
            if (stepper is not null)
                Begin(stepper, clock, end, perStep, order);
        foreach (var (own, original) in _apart)
            RefreshMemory(own, original);
    }

    private static void Begin(BlockStepper stepper, Clock clock, double end, double perStep, int order)
    {
        clock.CopyTo(stepper.Clock);
        stepper.Begin(end, perStep, order);
    }

    private KernelFrame Apart(KernelFrame original)
    {
        var traits = original.Type.StepTraits;
        var own = original.ForThread(traits.WrittenGlobals);
        if (traits.WritesMemory)
            _apart.Add((own, original));
        return own;
    }

    private static void RefreshMemory(KernelFrame own, KernelFrame original)
    {
        var memory = (ISharedMemory?)original.Shared;
        if (own.Shared is ISharedMemory copy && copy != memory)
            memory!.CopyTo(copy);
        else
            own.Shared = memory?.Fork();
    }
}

using System.Diagnostics;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Which thread owns which blocks: adjacent ones, of about equal cost, unless somebody says which cells are whose. What a mechanism's kernels write besides rows (GLOBALs that keep the last
/// instance's value) each thread writes to frames of its own; what the one with the last instance has written counts.
/// </summary>
/// <remarks>Whatever a thread writes to while it computes lies apart from what others read: a line of the cache that goes to and fro costs as much as some cells.</remarks>
internal sealed class ThreadShares
{
    private readonly CellBlock[] _blocks;
    private readonly int[] _members; // by block
    private readonly int[][] _owned; // blocks by member, rising
    private readonly BlockStepper[] _steppers; // by member
    private readonly List<(KernelFrame Own, KernelFrame Original)> _apart = [];
    private readonly List<(Cell Own, Cell Original)> _last = []; // GLOBALs of the threads with the last instances
    private readonly List<CacheMargin> _margins = [];
    private readonly ThreadTeam _team;
    private readonly Action<int> _work;
    private readonly double[] _busy; // s, by member
    private StepPhase? _phase;
    private StepWindow? _window;
    private double _time;

    public ThreadShares(Model model, Layout layout, MembraneCurrents? membraneCurrents, bool[] isOrdered, int threads)
    {
        _blocks = layout.Blocks;
        double[] costs = [.. _blocks.Select(block => BlockCost.Of(layout, block))];
        _members = model.PinnedThreads.Count > 0 ? Pinned(model, layout, costs, threads) : Divide(costs, Math.Min(threads, _blocks.Length));
        _owned = [.. Enumerable.Range(0, _members.Max() + 1).Select(member => Enumerable.Range(0, _blocks.Length).Where(b => _members[b] == member).ToArray())];
        _team = model.Team;
        _work = Work;
        _busy = new double[_owned.Length];
        _steppers = new BlockStepper[_busy.Length];
        for (var member = 0; member < _steppers.Length; member++)
        {
            _margins.Add(new());
            _steppers[member] = new(layout, FramesOf(layout, isOrdered, member), membraneCurrents);
        }

        _margins.Add(new());
    }

    /// <summary>The seconds that each thread has computed.</summary>
    public Span<double> BusySeconds => _busy;

    /// <summary>The thread that owns a block.</summary>
    public int MemberOf(int block) => _members[block];

    /// <summary>Begins a step.</summary>
    public void Begin(Clock clock, double end, double perStep, int order)
    {
        foreach (var stepper in _steppers)
        {
            clock.CopyTo(stepper.Clock);
            stepper.Begin(end, perStep, order);
        }

        foreach (var (own, original) in _apart)
            RefreshMemory(own, original);
    }

    /// <summary>Lets each thread take its blocks through a phase. A mistake that the first of several blocks makes is thrown.</summary>
    public void Run(StepPhase phase, double time)
    {
        (_phase, _time) = (phase, time);
        RunAll();
        _phase = null;
    }

    /// <summary>Lets each thread take its blocks through the steps of a window.</summary>
    public void Run(StepWindow window)
    {
        _window = window;
        RunAll();
        _window = null;
    }

    private void RunAll()
    {
        _team.Run(_work, _steppers.Length);
        foreach (var (own, original) in _last)
            original.Value = own.Value;
    }

    private void Work(int member)
    {
        var stepper = _steppers[member];
        var start = Stopwatch.GetTimestamp();
        foreach (var b in _owned[member])
        {
            if (_window is not null)
            {
                _window.Run(stepper, b);
                continue;
            }

            stepper.Clock.Time = _time;
            stepper.Run(_phase!.Passes, _blocks[b]);
        }

        _busy[member] += Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private KernelFrame[] FramesOf(Layout layout, bool[] isOrdered, int member)
    {
        var frames = new KernelFrame[layout.Frames.Length];
        for (var f = 0; f < frames.Length; f++)
        {
            var original = layout.Frames[f];
            var traits = original.Type.StepTraits;
            if (isOrdered[f] || !traits.WritesBesideRows)
            {
                frames[f] = original;
                continue;
            }

            var hasLast = MemberOf(LastBlockWith(f)) == member;
            frames[f] = original.ForThread(traits.WrittenGlobals);
            if (hasLast)
                foreach (var index in traits.WrittenGlobals)
                    _last.Add((frames[f].Globals[index], original.Globals[index]));
            else if (traits.WritesMemory)
                _apart.Add((frames[f], original));
        }

        return frames;
    }

    private int LastBlockWith(int frame) => Math.Max(0, Array.FindLastIndex(_blocks, block => block.Ranges[frame].Count > 0));

    private static void RefreshMemory(KernelFrame own, KernelFrame original)
    {
        var memory = (ISharedMemory?)original.Shared;
        if (own.Shared is ISharedMemory copy && copy != memory)
            memory!.CopyTo(copy);
        else
            own.Shared = memory?.Fork();
    }

    /// <summary>Blocks go to the threads that were named for their cells, the first one of a block deciding; others to whom has least to do.</summary>
    private static int[] Pinned(Model model, Layout layout, double[] costs, int threads)
    {
        var members = new int[costs.Length];
        Array.Fill(members, -1);
        foreach (var (root, thread) in model.PinnedThreads)
            if (root.Exists && thread < threads && layout.BlockOf(model, root) is >= 0 and var block && members[block] < 0)
                members[block] = thread;
        var sums = new double[threads];
        for (var b = 0; b < members.Length; b++)
            if (members[b] >= 0)
                sums[members[b]] += costs[b];
        for (var b = 0; b < members.Length; b++)
        {
            if (members[b] >= 0)
                continue;
            members[b] = Array.IndexOf(sums, sums.Min());
            sums[members[b]] += costs[b];
        }

        return members;
    }

    /// <summary>Cuts a sequence of costs into parts of about equal cost, none empty; the part of each.</summary>
    private static int[] Divide(double[] costs, int parts)
    {
        var members = new int[costs.Length];
        var total = costs.Sum();
        var (sum, block) = (0.0, 0);
        for (var part = 1; part < parts; part++)
        {
            var wanted = total * part / parts;
            do
            {
                members[block] = part - 1;
                sum += costs[block++];
            }
            while (block < costs.Length - (parts - part) && sum + 0.5 * costs[block] <= wanted);
        }

        Array.Fill(members, parts - 1, block, costs.Length - block);
        return members;
    }
}

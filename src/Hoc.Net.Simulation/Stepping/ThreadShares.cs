using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Which thread takes which blocks: adjacent ones, of about equal cost, unless somebody says which cells are whose. A thread that has done its own takes what others have not begun:
/// processors are not equally fast, above all where other programs use them too. Who is slower for longer gives a block away (<see cref="ThreadPace"/>).
/// </summary>
internal sealed class ThreadShares
{
    private const int FewestInStep = 2; // blocks: for less than that a thread need not fetch them into its cache

    private readonly CellBlock[] _blocks;
    private readonly double[] _costs; // by block
    private readonly double _cost; // of all
    private readonly int[] _dealt; // the thread, by block, before any has been faster: what scripts see must not depend on the machine
    private readonly BlockQueue[] _queues; // by thread
    private readonly BlockSteppers _steppers;
    private readonly bool _arePinned;
    private readonly ThreadTeam _team;
    private readonly ThreadGain _gain;
    private readonly Action<int> _work;
    private readonly double[] _busy; // s, by thread
    private readonly double[] _busyBefore; // the job
    private readonly double[] _done; // the cost of the blocks that each thread has taken in the job
    private readonly double[] _own; // that of its own
    private readonly double[] _last; // that of the last of these
    private readonly ThreadPace _pace;
    private readonly object _mistakeGate = new();
    private (int Block, Exception Cause)? _mistake;
    private StepPhase? _phase;
    private StepWindow? _window;
    private double _time;

    public ThreadShares(Model model, Layout layout, MembraneCurrents? membraneCurrents, bool[] isOrdered, int threads)
    {
        _blocks = layout.Blocks;
        _costs = [.. _blocks.Select(block => BlockCost.Of(layout, block))];
        _cost = _costs.Sum();
        _arePinned = model.PinnedThreads.Count > 0;
        _dealt = _arePinned ? Pinned(model, layout, _costs, threads) : Divide(_costs, Math.Min(threads, _blocks.Length));
        _queues = [.. Enumerable.Range(0, _dealt.Max() + 1).Select(member => new BlockQueue([.. Enumerable.Range(0, _blocks.Length).Where(b => _dealt[b] == member)], _blocks.Length))];
        _own = [.. _queues.Select((_, member) => _costs.Where((_, b) => _dealt[b] == member).Sum())];
        (_last, _done, _busyBefore, _pace) = (new double[_queues.Length], new double[_queues.Length], new double[_queues.Length], new(_queues.Length));
        (_team, _gain) = (model.Team, model.Team.Gain);
        _gain.ForgetRate();
        _work = Work;
        _busy = new double[_queues.Length];
        _steppers = new(layout, membraneCurrents, isOrdered, _queues.Length);
    }

    /// <summary>The seconds that each thread has computed.</summary>
    public Span<double> BusySeconds => _busy;

    /// <summary>The thread that a block was dealt to.</summary>
    public int MemberOf(int block) => _dealt[block];

    /// <summary>Begins a step.</summary>
    public void Begin(Clock clock, double end, double perStep, int order) => _steppers.Begin(clock, end, perStep, order);

    /// <summary>Takes all blocks through a phase. A mistake that the first of several blocks makes is thrown.</summary>
    public void Run(StepPhase phase, double time)
    {
        (_phase, _time) = (phase, time);
        RunAll(1);
        _phase = null;
        if (_mistake is not { Cause: var cause })
            return;
        _mistake = null;
        ExceptionDispatchInfo.Throw(cause);
    }

    /// <summary>Takes all blocks through the steps of a window.</summary>
    public void Run(StepWindow window)
    {
        _window = window;
        RunAll(window.Times.Count);
        _window = null;
    }

    private void RunAll(int steps)
    {
        foreach (var queue in _queues)
            queue.Open();
        var isAlone = _gain.IsAlone;
        _busy.CopyTo(_busyBefore);
        Array.Clear(_done);
        var start = Stopwatch.GetTimestamp();
        _team.Run(_work, isAlone ? 1 : _queues.Length);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (isAlone)
        {
            _gain.NoteAlone(seconds, steps * _cost);
            return;
        }

        _gain.NoteTogether(seconds, _busy[0] - _busyBefore[0], steps * _done[0], steps * _cost);
        if (!_arePinned)
            Balance();
    }

    private void Work(int member)
    {
        var start = Stopwatch.GetTimestamp();
        var cost = 0.0;
        while (_queues[member].TryTake(out var block))
            cost += Run(member, block);
        var least = _window is null ? FewestInStep : 1;
        for (var i = 1; i < _queues.Length; i++)
        {
            var other = _queues[(member + i) % _queues.Length];
            while (other.TryTakeLast(least, out var block))
                cost += Run(member, block);
        }

        _done[member] = cost;
        _busy[member] += Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private double Run(int member, int block)
    {
        var stepper = _steppers.Of(member, block);
        if (_window is not null)
        {
            _window.Run(stepper, block);
            return _costs[block];
        }

        try
        {
            stepper.Clock.Time = _time;
            stepper.Run(_phase!.Passes, _blocks[block]);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            lock (_mistakeGate)
                if (!(_mistake?.Block < block))
                    _mistake = (block, e);
        }

        return _costs[block];
    }

    private void Balance()
    {
        for (var member = 0; member < _queues.Length; member++)
        {
            _pace.Note(member, _busy[member] - _busyBefore[member], _done[member]);
            _last[member] = _queues[member].Count == 0 ? 0 : _costs[_queues[member].Last];
        }

        if (!_pace.TryBalance(_own, _last, out var from, out var to))
            return;
        _own[from] -= _last[from];
        _own[to] += _last[from];
        _queues[from].GiveLast(_queues[to]);
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

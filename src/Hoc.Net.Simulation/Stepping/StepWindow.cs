using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Recorders;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Several steps that each block of cells goes through alone, so that threads meet once and a block stays in the cache. They end before anything that a crossed threshold may bring about
/// (Morrison, Mehring, Geisel, Aertsen and Diesmann 2005, Neural Comput. 17:1776: the shortest delay), and before whatever must see the whole model: statements, values played, samples at times of their own.
/// </summary>
/// <remarks>
/// Blocks handle the events that reach them themselves. Afterwards the calling thread goes through the steps once more, and does with the queue all that single steps would have done, in the
/// same order; what it brings to a cell has been there already. So numbers and the order of events are those of single steps.
/// </remarks>
internal sealed class StepWindow
{
    private const int MostSteps = 64;

    /// <summary>So many nodes and steps take some tenths of a second: a user may want to interrupt.</summary>
    private const int MostNodeSteps = 1 << 24;

    private readonly Model _model;
    private readonly Layout _layout;
    private readonly StepPass[] _passes;
    private readonly BlockWindow[] _blocks;
    private readonly DueEvents _due;
    private readonly WindowTimes _times = new(MostSteps);
    private readonly List<StepRecording> _others = []; // recordings of what lies in no block
    private long[] _crossings = new long[16];
    private bool _isSorted;
    private bool _isPossible;
    private readonly bool _mayFail;
    private readonly List<(Cell Global, double Value)> _globals = []; // that the steps write
    private readonly List<(ISharedMemory Memory, ISharedMemory Start)> _memories = [];
    private WindowDelays _delays;
    private (int Recordings, int Thresholds, int Delays) _versions = (-1, -1, -1);

    /// <param name="model">The model.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="passes">What each block does in a step, whatever the others do.</param>
    public StepWindow(Model model, Layout layout, StepPass[] passes)
    {
        (_model, _passes) = (model, passes);
        _due = new(model.Exchange, layout);
        _blocks = [.. layout.Blocks.Select((block, b) => new BlockWindow(model, block, _due.ByBlock[b]))];
        _layout = layout;
        _mayFail = Array.Exists(layout.Frames, static frame => frame.Type.StepTraits.MayFail);
        if (_mayFail)
            for (var b = 0; b < _blocks.Length; b++)
                _blocks[b].KeepStart(new(model, layout, layout.Blocks[b]));
    }

    /// <summary>The times of its steps.</summary>
    public WindowTimes Times => _times;

    /// <summary>After a window that has come to its end: whether no threshold was crossed there, so that nobody need look at them all.</summary>
    public bool EndsQuietly
    {
        get
        {
            foreach (var block in _blocks)
                if (block.HasCrossedAtEnd)
                    return false;
            return true;
        }
    }

    /// <summary>How many steps blocks have gone through alone so far, and how many events have reached them on the way.</summary>
    public (long Steps, long Events) Counts { get; private set; }

    /// <summary>The most steps in a row.</summary>
    /// <param name="nodes">The number of nodes.</param>
    public static int MostInARow(int nodes) => Math.Max(1, MostNodeSteps / nodes);

    /// <summary>Whether kernels of a layout touch nothing but what lies in their block.</summary>
    public static bool Suits(Layout layout) => layout.Coupled is null && Array.TrueForAll(
        layout.Frames, static frame => frame.Type is { Kernels.BeforeStep: null, StepTraits: { IsOrdered: false, Reaches: false } });

    /// <summary>Finds out how many steps blocks may go through alone, now that thresholds have been looked at and what follows from them has been sent. False for less than two.</summary>
    /// <param name="start">Now, ms.</param>
    /// <param name="timeStep">The time step, ms.</param>
    /// <param name="until">The end of the run, ms.</param>
    /// <param name="most">The most steps.</param>
    public bool TryBegin(double start, double timeStep, double until, int most)
    {
        if (_model.HasPlaybackInSteps || _model.Transfers.IsActive || !_model.Exchange.Watches.IsEmpty || !IsPossible())
            return false;
        _times.Set(start, timeStep, until, most);
        if (_times.Count > 1)
            _times.EndBefore(_times.End(0) + _delays.AfterCrossings);
        if (_times.Count < 2)
            return false;
        _times.EndBefore(_due.Find(_times.Last));
        if (_times.Count > 1)
            _times.EndBefore(_due.FirstAtArtificialCell + _delays.AfterArtificialCells);
        _isSorted = _due.FirstAtArtificialCell < double.PositiveInfinity;
        if (_isSorted && _times.Count > 1)
            _times.EndBefore(_due.Sort());
        return _times.Count > 1;
    }

    /// <summary>Takes a block through the steps.</summary>
    public void Run(BlockStepper stepper, int block) => _blocks[block].Run(stepper, _passes, _times, _isSorted);

    /// <summary>Makes room for samples, and keeps what a mistake would need.</summary>
    public void Prepare()
    {
        foreach (var block in _blocks)
            block.ReserveSamples(_times.Count);
        if (_mayFail)
            KeepShared();
    }

    /// <summary>
    /// When all blocks have come through: sends and delivers. If one has made a mistake, all go back to the start, for single steps to come to it: nobody is ahead of it then.
    /// </summary>
    /// <returns>How many steps there are to be gone through singly; 0 where all went well.</returns>
    public int Finish()
    {
        if (FirstToFail() is { } failed)
        {
            Return();
            return failed.Steps + 1;
        }

        Replay();
        Counts = (Counts.Steps + _times.Count, Counts.Events + _model.Exchange.Replayed);
        if (_model.Exchange.Replayed != _blocks.Sum(static block => block.Delivered))
            throw new InvalidOperationException("Events have reached cells in another number than single steps would have brought.");
        return 0;
    }

    private void Replay()
    {
        var crossings = SortCrossings();
        var exchange = _model.Exchange;
        if (crossings.IsEmpty && _others.Count == 0 && !(_model.Events.EarliestTime <= _times.Last))
        {
            exchange.BeginReplay();
            exchange.EndReplay();
            _model.Time = _times.Last;
            return;
        }

        exchange.BeginReplay();
        try
        {
            for (var step = 0; step < _times.Count; step++)
            {
                crossings = Send(crossings, step);
                _model.DeliverUntil(_times.Middle(step));
                foreach (var recording in _others)
                    recording.Sample(_model.Store.Block, _times.End(step));
                _model.DeliverUntil(_times.End(step));
                _model.Time = _times.End(step);
            }
        }
        finally
        {
            exchange.EndReplay();
        }
    }

    private BlockWindow? FirstToFail()
    {
        BlockWindow? first = null;
        foreach (var block in _blocks)
            if (block.Mistake is not null && !(block.Steps >= first?.Steps))
                first = block;
        return first;
    }

    private void KeepShared()
    {
        _globals.Clear();
        var memories = 0;
        foreach (var frame in _layout.Frames)
        {
            foreach (var index in frame.Type.StepTraits.WrittenGlobals)
                _globals.Add((frame.Globals[index], frame.Globals[index].Value));
            if (frame.Type.StepTraits.WritesMemory && frame.Shared is ISharedMemory memory)
                Keep(memory, memories++);
        }
    }

    private void Keep(ISharedMemory memory, int place)
    {
        if (place < _memories.Count && _memories[place].Memory == memory)
        {
            memory.CopyTo(_memories[place].Start);
            return;
        }

        _memories.RemoveRange(place, _memories.Count - place);
        _memories.Add((memory, memory.Fork()));
    }

    private void Return()
    {
        foreach (var block in _blocks)
            block.Return();
        foreach (var (global, value) in _globals)
            global.Value = value;
        foreach (var (memory, start) in _memories)
            start.CopyTo(memory);
    }

    private ReadOnlySpan<long> SortCrossings()
    {
        var count = 0;
        foreach (var block in _blocks)
        {
            if (count + block.Crossings.Count > _crossings.Length)
                Array.Resize(ref _crossings, 2 * (count + block.Crossings.Count));
            block.Crossings.CopyTo(_crossings, count);
            count += block.Crossings.Count;
        }

        if (count > 1)
            Array.Sort(_crossings, 0, count);
        return _crossings.AsSpan(0, count);
    }

    /// <summary>Sends what has crossed a threshold at the start of a step; the crossings of later steps.</summary>
    private ReadOnlySpan<long> Send(ReadOnlySpan<long> crossings, int step)
    {
        for (; !crossings.IsEmpty && crossings[0] >> 32 == step; crossings = crossings[1..])
            _model.Exchange.SendCrossing((int)crossings[0], _times.StartOf(step));
        return crossings;
    }

    private bool IsPossible()
    {
        var exchange = _model.Exchange;
        var versions = (_model.RecordingVersion, exchange.ThresholdVersion, exchange.DelayVersion);
        if (versions != _versions)
        {
            _delays = WindowDelays.Of(exchange);
            _isPossible = _delays.AreKnown & DivideThresholds() & DivideRecordings();
        }

        _versions = versions;
        return _isPossible;
    }

    private bool DivideThresholds()
    {
        foreach (var block in _blocks)
            block.Clear();
        var sources = _model.Exchange.Thresholds;
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].NodePosition is not (>= 0 and var node))
                return false;
            _blocks[_due.BlockOf(node)].Add(sources[i], i);
        }

        return true;
    }

    private bool DivideRecordings()
    {
        _others.Clear();
        var buffers = new HashSet<SampleBuffer>();
        foreach (var recording in _model.StepRecordings)
        {
            if (!buffers.Add(recording.Samples) || !recording.IsOfState)
                return false;
            if (recording.NodePosition is >= 0 and var node)
                _blocks[_due.BlockOf(node)].Add(recording);
            else
                _others.Add(recording);
        }

        return true;
    }
}

using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Recorders;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Stepping;

/// <summary>What happens in a block of cells while it goes through several steps alone: events reach it, samples are taken, thresholds are crossed.</summary>
/// <param name="model">The model.</param>
/// <param name="block">The block.</param>
/// <param name="due">The events that reach it.</param>
internal sealed class BlockWindow(Model model, CellBlock block, List<DueEvent> due)
{
    private readonly List<(EventSource Source, int Number)> _thresholds = [];
    private ThresholdLook[] _looks = []; // at these
    private readonly List<(StepRecording Recording, int First)> _samples = []; // and the index of the first step's sample
    private readonly EventCall _call = new();
    private readonly Clock _clock = new();
    private readonly CacheMargin _margin = new(); // before the next block's
    private BlockStart? _start;
    private int _delivered;

    /// <summary>The thresholds that have been crossed: the step at whose start, and the number of the source, to be sorted as one number.</summary>
    public List<long> Crossings { get; } = [];

    /// <summary>What ended it before its time; null for nothing.</summary>
    public Exception? Mistake { get; private set; }

    /// <summary>Whether at the end, where nobody has looked at thresholds yet, some variable lies on the other side of its own.</summary>
    public bool HasCrossedAtEnd { get; private set; }

    /// <summary>The steps that it has gone through.</summary>
    public int Steps { get; private set; }

    /// <summary>How many events have reached it.</summary>
    public int Delivered => _delivered;

    /// <summary>Forgets what is watched and recorded.</summary>
    public void Clear()
    {
        _thresholds.Clear();
        _samples.Clear();
    }

    /// <summary>Looks at a threshold from now on; in rising order of numbers.</summary>
    public void Add(EventSource source, int number) => _thresholds.Add((source, number));

    /// <summary>Takes samples from now on.</summary>
    public void Add(StepRecording recording) => _samples.Add((recording, 0));

    /// <summary>Makes room for the samples of so many steps.</summary>
    public void ReserveSamples(int steps)
    {
        foreach (ref var sample in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_samples))
        {
            var samples = sample.Recording.Samples;
            sample.First = samples.Count;
            samples.Count += steps;
        }
    }

    /// <summary>Keeps from now on how it was before the steps, where a mistake may come about in them.</summary>
    public void KeepStart(BlockStart start) => _start = start;

    /// <summary>Goes back to how it was before the steps.</summary>
    public void Return()
    {
        _start?.Restore(model.Store.Block, due, _thresholds);
        foreach (var (recording, first) in _samples)
            recording.Samples.Count = first;
    }

    /// <summary>Goes through the steps.</summary>
    /// <param name="stepper">The thread's.</param>
    /// <param name="passes">What a step is.</param>
    /// <param name="times">The steps.</param>
    /// <param name="isSorted">Whether the events are in order.</param>
    public void Run(BlockStepper stepper, StepPass[] passes, WindowTimes times, bool isSorted)
    {
        Crossings.Clear();
        (Mistake, _delivered) = (null, 0);
        var step = 0;
        if (!isSorted && due.Count > 1)
            due.Sort();
        _start?.Keep(model.Store.Block, due, _thresholds);
        PrepareLooks();
        try
        {
            for (; step < times.Count; step++)
            {
                DeliverUntil(times.Middle(step));
                stepper.Run(passes, block, times.Middle(step), times.End(step));
                Sample(step);
                DeliverUntil(times.End(step));
                if (step + 1 < times.Count)
                    LookAtThresholds(step + 1);
            }

            HasCrossedAtEnd = HasCrossed();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Mistake = e;
        }

        Steps = step;
        GC.KeepAlive(_margin);
    }

    private void DeliverUntil(double until)
    {
        for (; _delivered < due.Count && due[_delivered].Time <= until; _delivered++)
        {
            var (port, time) = (due[_delivered].Port, due[_delivered].Time);
            model.SetClock(_clock, time);
            port.Frame.Type.Events!.Deliver!(port.Frame, port.Row, _call.Begin(port, due[_delivered].Weights, 0, time), _clock);
        }
    }

    private void Sample(int step)
    {
        var state = model.Store.Block;
        foreach (var (recording, first) in _samples)
            recording.SetSample(first + step, state);
    }

    /// <summary>During the steps nobody else changes thresholds or what is remembered of them.</summary>
    private void PrepareLooks()
    {
        if (_looks.Length != _thresholds.Count)
            _looks = new ThresholdLook[_thresholds.Count];
        for (var i = 0; i < _looks.Length; i++)
            _looks[i] = new(_thresholds[i].Source);
    }

    private void LookAtThresholds(int step)
    {
        var state = model.Store.Block;
        var looks = _looks;
        for (var i = 0; i < looks.Length; i++)
            if (looks[i].MayHaveChanged(state))
                LookAt(i, step, state);
    }

    private bool HasCrossed()
    {
        var state = model.Store.Block;
        foreach (ref readonly var look in _looks.AsSpan())
            if (look.MayHaveChanged(state))
                return true;
        return false;
    }

    private void LookAt(int threshold, int step, double[] state)
    {
        var (source, number) = _thresholds[threshold];
        if (source.HasRisen(state))
            Crossings.Add(((long)step << 32) | (uint)number);
        _looks[threshold] = new(source);
    }
}

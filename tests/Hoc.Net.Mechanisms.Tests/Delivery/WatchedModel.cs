using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Tests.Delivery;

/// <summary>
/// Cells that pulses of current bring above a level and back, whose instances watch both by WATCH; NetStims that start and stop one another and reach synapses in the cells; and listeners to all
/// of them. Steps change at random while it runs.
/// </summary>
internal sealed class WatchedModel
{
    private const double Width = 6; // ms, six time constants
    private const double Pause = 9; // ms, at least

    private const string Watcher =
        """
        NEURON { POINT_PROCESS PulseWatcher ELECTRODE_CURRENT i RANGE i, on, together, ups, downs }
        PARAMETER { together = 0 high = -30 low = -50 width = 6 (ms) }
        ASSIGNED { v i on ups downs }
        INITIAL { on = 0 ups = 0 downs = 0 net_send(0, 4) }
        BREAKPOINT { i = 0.22*on }
        NET_RECEIVE (w) {
            if (flag == 0) { on = 1 net_send(width, 1) }
            if (flag == 1) { on = 0 }
            if (flag == 4) {
                WATCH (v > high) 2
                if (together) { WATCH (v < low) 3 }
            }
            if (flag == 2) {
                ups = ups + 1
                net_event(t)
                if (!together) { WATCH (v < low) 3 }
            }
            if (flag == 3) {
                downs = downs + 1
                net_event(t)
                if (!together) { WATCH (v > high) 2 }
            }
        }
        """;

    private static readonly MechanismType WatcherType = ModFile.Compile("watcher.mod", Watcher).Type!;

    private readonly Random _random;
    private readonly Dictionary<PointProcess, int> _listeners = [];
    private readonly List<NetCon> _entries = [];
    private readonly MechanismType[] _ears;
    private readonly Section[] _cells;

    public WatchedModel(RandomTrains trains, Random random)
    {
        _random = random;
        _ears = [Ear("Ear", MechanismKind.PointProcess), Ear("EarCell", MechanismKind.ArtificialCell)];
        Model = new(BuiltIn.Catalog.With([WatcherType, .. _ears]));
        _cells = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Model.Add($"cell{i}", 10, 10, 1 + 2 * random.Next(2), "pas"))];
        foreach (PointProcess stimulus in trains.AddTo(Model))
        {
            AddListeners(stimulus, Trains);
            for (int count = random.Next(3); count > 0; count--)
            {
                NetCon connection = Model.Connect(stimulus, Model.Add(new PointProcess(BuiltIn.Catalog["ExpSyn"], AnyCell().At(0.5))));
                (connection.Weights[0], connection.Delay) = (1e-5, random.NextDouble());
            }
        }

        if (random.Next(4) == 0) return; // without WATCH the model may take several steps at once
        foreach (Section cell in _cells)
        {
            PointProcess watcher = Model.Add(new PointProcess(WatcherType, cell.At(0.5)));
            watcher["together"] = random.Next(2);
            Watchers.Add((watcher, []));
            _entries.Add(Model.Connect((PointProcess?)null, watcher));
            AddListeners(watcher, Crossings);
        }
    }

    public Model Model { get; }

    /// <summary>Who watches, and when its pulses begin, ms.</summary>
    public List<(PointProcess Watcher, List<double> Pulses)> Watchers { get; } = [];

    /// <summary>When each NetStim sent an event, ms.</summary>
    public List<SampleBuffer> Trains { get; } = [];

    /// <summary>When each watcher's conditions were met, ms.</summary>
    public List<SampleBuffer> Crossings { get; } = [];

    /// <summary>Each connection to a listener, what its source sent and what the listener heard, ms.</summary>
    public List<(double Delay, SampleBuffer Sent, List<double> Heard)> Lines { get; } = [];

    public void Run(double until)
    {
        Choose();
        Model.Initialize(-70);
        for (int i = 0; i < Watchers.Count; i++)
        {
            for (double time = 1 + 3 * _random.NextDouble(); time < until - Width - Pause; time += Width + Pause + 5 * _random.NextDouble())
            {
                Watchers[i].Pulses.Add(time);
                _entries[i].SendAt(time);
            }
        }

        while (Model.Time < until)
        {
            if (_random.Next(4) == 0) Model.RunUntil(Model.Time + _random.NextDouble() * 3);
            else Model.Step();
            if (_random.Next(15) == 0) Choose();
        }
    }

    private Section AnyCell() => _cells[_random.Next(_cells.Length)];

    private void AddListeners(PointProcess source, List<SampleBuffer> sent)
    {
        SampleBuffer times = new();
        Model.Connect(source, null).Record(times);
        sent.Add(times);
        for (int count = _random.Next(1, 4); count > 0; count--)
        {
            MechanismType type = _ears[_random.Next(2)];
            PointProcess ear = Model.Add(type.Kind == MechanismKind.ArtificialCell ? new PointProcess(type) : new PointProcess(type, AnyCell().At(0.5)));
            double delay = _random.Next(3) == 0 ? _random.Next(2) : _random.NextDouble() * 3;
            Model.Connect(source, ear).Delay = delay;
            _listeners[ear] = Lines.Count;
            Lines.Add((delay, times, []));
        }
    }

    private void Choose()
    {
        int method = _random.Next(4);
        Model.UsesVariableStep = method > 0;
        Model.UsesLocalSteps = method == 2;
        Model.UsesAlgebraicMethod = method == 3;
        Model.TimeStep = Math.Pow(10, -2 + 2 * _random.NextDouble());
        Model.Integrator.AbsoluteTolerance = Math.Pow(10, -5 + 4 * _random.NextDouble());
        Model.Integrator.LongestStep = _random.Next(3) == 0 ? 0.1 + _random.NextDouble() : 1e9;
        Model.Integrator.ConditionOrder = _random.Next(1, 3);
    }

    private MechanismType Ear(string name, MechanismKind kind) => new()
    {
        Name = name,
        Kind = kind,
        Events = new() { WeightCount = 1, Deliver = Listen },
    };

    private void Listen(KernelFrame frame, int row, EventCall call, Clock clock) => Lines[_listeners[call.Target]].Heard.Add(call.Time);
}

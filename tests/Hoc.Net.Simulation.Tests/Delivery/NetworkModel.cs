using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>A network in a model, whose steps change at random while it runs.</summary>
internal sealed class NetworkModel
{
    private readonly Dictionary<PointProcess, int> _numbers = [];
    private readonly RelayRule[] _rules;
    private readonly NetCon[] _entries;
    private readonly RandomNetwork _network;
    private readonly Random _random;
    private (ModelSnapshot Model, object[] Rules, int Receipts, int Acted)? _kept;

    public NetworkModel(RandomNetwork network, Random random)
    {
        (_network, _random) = (network, random);
        _rules = [.. network.Seeds.Select(static seed => new RelayRule(seed))];
        var point = Relay("Relay", MechanismKind.PointProcess);
        var artificial = Relay("RelayCell", MechanismKind.ArtificialCell);
        Model = new(TestMechanisms.Catalog.With([point, artificial]));
        for (var i = 0; i < network.Cells; i++)
        {
            var section = Model.AddSection($"cell{i}");
            section.Insert("pas");
            section.SegmentCount = random.Next(1, 4);
            Model.Clamp(section.At(0.5), random.Next(3), 5, 0.1 * i);
        }

        var sections = Model.Sections.ToArray();
        var relays = Enumerable.Range(0, network.Instances)
            .Select(i => Model.Add(i < network.Points ? new PointProcess(point, sections[i % network.Cells].At(random.NextDouble())) : new PointProcess(artificial)))
            .ToArray();
        for (var i = 0; i < relays.Length; i++)
            _numbers[relays[i]] = i;
        foreach (var (from, to, delay) in network.Lines)
            Model.Connect(relays[from], relays[to]).Delay = delay;
        _entries = [.. relays.Select(relay => Model.Connect((PointProcess?)null, relay))];
    }

    public Model Model { get; }

    public List<Receipt> Receipts { get; } = [];

    /// <summary>For each thing that a script did, when that was asked for and when it was done, ms, and the step.</summary>
    public List<(double Asked, double Done, double Step)> Acted { get; } = [];

    /// <summary>Puts the first events into the queue.</summary>
    public void Begin()
    {
        Choose();
        Model.Initialize(-65);
        foreach (var (to, time) in _network.First)
            _entries[to].SendAt(time);
        foreach (var time in _network.Actions)
            Model.Schedule(time, () => Acted.Add((time, Model.Time, Model.UsesVariableStep ? 0 : Model.TimeStep)));
    }

    /// <summary>Goes on to a time, ms, step by step or by leaps, and changes the method, the tolerance, the step on its way, or goes back to a state that it kept.</summary>
    public void Run(double until, bool changes)
    {
        while (Model.Time < until)
        {
            if (_random.Next(4) == 0)
                Model.RunUntil(Model.Time + _random.NextDouble() * 3);
            else
                Model.Step();
            if (changes && _random.Next(12) == 0)
                Choose();
            if (changes && _random.Next(25) == 0)
                KeepOrGoBack();
        }
    }

    private void KeepOrGoBack()
    {
        if (_kept is not { } kept)
        {
            _kept = (Model.TakeSnapshot(), [.. _rules.Select(static rule => rule.Kept)], Receipts.Count, Acted.Count);
            return;
        }

        Model.Restore(kept.Model);
        for (var i = 0; i < _rules.Length; i++)
            _rules[i].Kept = kept.Rules[i];
        Receipts.RemoveRange(kept.Receipts, Receipts.Count - kept.Receipts);
        Acted.RemoveRange(kept.Acted, Acted.Count - kept.Acted);
        Model.RestartIntegration();
        _kept = null;
    }

    private void Choose()
    {
        var method = _random.Next(4);
        Model.UsesVariableStep = method > 0;
        Model.UsesLocalSteps = method == 2;
        Model.UsesAlgebraicMethod = method == 3;
        Model.TimeStep = Math.Pow(10, -2 + 2.5 * _random.NextDouble());
        Model.Integrator.AbsoluteTolerance = Math.Pow(10, -6 + 5 * _random.NextDouble());
        Model.Integrator.LongestStep = _random.Next(3) == 0 ? 0.1 + _random.NextDouble() : 1e9;
        Model.Integrator.ConditionOrder = _random.Next(1, 3);
    }

    private MechanismType Relay(string name, MechanismKind kind) => new()
    {
        Name = name,
        Kind = kind,
        Events = new() { WeightCount = 1, Deliver = Receive, Emits = true },
    };

    private void Receive(KernelFrame frame, int row, EventCall call, Clock clock)
    {
        var instance = _numbers[call.Target];
        Assert.That(clock.Time, Is.EqualTo(call.Time));
        Receipts.Add(new(instance, (int)call.Flag, call.Time));
        _rules[instance].Receive((int)call.Flag, call.Time, new Actions(call));
    }

    private sealed class Actions(EventCall call) : IRelayActions
    {
        public void Send(double delay, int flag) => call.Send(delay, flag);

        public void Emit(double delay) => call.Emit(call.Time + delay);

        public void Move(double delay) => call.Move(call.Time + delay);
    }
}

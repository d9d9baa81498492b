namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>
/// The events of a network without a model: a list, of which the earliest is taken, until none is left. Ties are NEURON's: the earliest stands apart, and goes behind those of its time when
/// an earlier one comes.
/// </summary>
internal sealed class ReferenceNetwork : IRelayActions
{
    private readonly RelayRule[] _rules;
    private readonly Pending?[] _movable;
    private readonly List<Pending> _others = [];
    private readonly (int To, double Delay)[][] _lines;
    private Pending? _least;
    private double _now; // ms
    private int _instance;

    public ReferenceNetwork(RandomNetwork network, Func<double, double> queuedTime)
    {
        _rules = [.. network.Seeds.Select(static seed => new RelayRule(seed))];
        _movable = new Pending?[network.Instances];
        _lines = [.. Enumerable.Range(0, network.Instances).Select(i => network.Lines.Where(line => line.From == i).Select(static line => (line.To, line.Delay)).ToArray())];
        foreach (var (to, time) in network.First)
            Insert(time, () => Receive(to, 0));
        foreach (var time in network.Actions)
            Insert(queuedTime(time), static () => { });
    }

    public List<Receipt> Receipts { get; } = [];

    public void Run(double until)
    {
        while (_least is { } next && next.Time <= until)
        {
            _least = null;
            TakeLeast();
            _now = next.Time;
            next.Act();
        }
    }

    void IRelayActions.Send(double delay, int flag)
    {
        var instance = _instance;
        var sent = Insert(_now + delay, () => Receive(instance, flag));
        if (flag == 1)
            _movable[instance] = sent;
    }

    void IRelayActions.Move(double delay)
    {
        var moved = _movable[_instance]!;
        var time = _now + delay;
        if (moved == _least)
        {
            moved.Time = time;
            if (_others.Count > 0 && _others[0].Time < time)
            {
                TakeLeast();
                Enter(moved);
            }

            return;
        }

        _others.Remove(moved);
        moved.Time = time;
        Enter(moved);
    }

    void IRelayActions.Emit(double delay)
    {
        var lines = _lines[_instance];
        if (lines.Length > 2 && Array.TrueForAll(lines, line => line.Delay == lines[0].Delay))
        {
            Insert(_now + delay + lines[0].Delay, () =>
            {
                foreach (var line in lines)
                    Receive(line.To, 0);
            });
            return;
        }

        foreach (var line in lines)
            Insert(_now + delay + line.Delay, () => Receive(line.To, 0));
    }

    private void Receive(int instance, int flag)
    {
        Receipts.Add(new(instance, flag, _now));
        _instance = instance;
        _rules[instance].Receive(flag, _now, this);
    }

    private Pending Insert(double time, Action act)
    {
        var pending = new Pending(act) { Time = time };
        Enter(pending);
        return pending;
    }

    private void Enter(Pending pending)
    {
        if (_least is null || pending.Time < _least.Time)
        {
            var former = _least;
            _least = pending;
            if (former is null)
                return;
            pending = former;
        }

        var place = _others.FindIndex(other => other.Time > pending.Time);
        _others.Insert(place < 0 ? _others.Count : place, pending);
    }

    private void TakeLeast()
    {
        if (_others.Count == 0)
            return;
        _least = _others[0];
        _others.RemoveAt(0);
    }

    private sealed class Pending(Action act)
    {
        public double Time { get; set; } // ms

        public void Act() => act();
    }
}

namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>
/// What an instance does about its events: by what it has received so far, so that one event lost, doubled or out of order changes all that follow. The model and the
/// reference share this rule, and nothing else.
/// </summary>
internal sealed class RelayRule
{
    private const int Movable = 1;
    private const int Most = 25; // events, after which an instance only listens
    private static readonly double[] Delays = [0, 0, 0.25, 0.5, 1, 1.5, 0.1 + 0.2, 0.025];

    private readonly uint _seed;
    private uint _state;
    private int _received;
    private bool _hasMovable;

    public RelayRule(uint seed) => _state = _seed = seed;

    public object Kept
    {
        get => (_state, _received, _hasMovable);
        set => (_state, _received, _hasMovable) = ((uint, int, bool))value;
    }

    public void Reset() => (_state, _received, _hasMovable) = (_seed, 0, false);

    public void Receive(int flag, double time, IRelayActions actions)
    {
        if (flag == Movable)
            _hasMovable = false;
        _state = Mixed(_state ^ (uint)flag ^ (uint)BitConverter.DoubleToUInt64Bits(time));
        if (++_received > Most)
            return;
        for (var count = Next(4); count > 0; count--)
            Act(actions);
    }

    private void Act(IRelayActions actions)
    {
        var delay = Next(3) == 0 ? Next(1000) * 0.0031415 : Delays[Next(Delays.Length)];
        switch (Next(5))
        {
            case 0 when !_hasMovable:
                _hasMovable = true;
                actions.Send(delay, Movable);
                break;
            case 1 when _hasMovable:
                actions.Move(delay);
                break;
            case 2:
                actions.Send(delay, 2 + Next(5));
                break;
            case 3:
                actions.Emit(Next(2) * delay);
                break;
        }
    }

    private int Next(int below)
    {
        _state = Mixed(_state);
        return (int)(_state % (uint)below);
    }

    /// <summary>The finaliser of MurmurHash3, and a step.</summary>
    private static uint Mixed(uint x)
    {
        x += 0x9e3779b9;
        x = (x ^ (x >> 16)) * 0x85ebca6b;
        x = (x ^ (x >> 13)) * 0xc2b2ae35;
        return x ^ (x >> 16);
    }
}

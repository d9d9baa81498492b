using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Channels;

/// <summary>
/// Follows channels one by one through a kinetic scheme: two random numbers tell when the next transition of any of them is, and which (D. T. Gillespie, J. Phys. Chem. 81
/// (1977) 2340, direct method). Rates are taken as constant until the voltage changes by more than <see cref="SingleChannels.Resolution"/>; then the next transition is drawn
/// anew from that step on. The states hold how many channels are in each. Of a single channel only the transitions from its state are looked at.
/// </summary>
internal sealed class SingleKernels
{
    /// <summary>How many channels there are.</summary>
    public const string CountField = "single count";

    /// <summary>The hidden variables of an instance, in the order of their columns.</summary>
    public static readonly string[] HiddenFields = [CountField, "single state", "single voltage", "single last", "single next", "single transition"];

    /// <summary>From this number of channels on they are followed one by one; else the instance is computed as usual.</summary>
    public const double LeastCount = .999;

    private const int Count = 0;
    private const int Filled = 1; // the state of a single channel
    private const int LastVoltage = 2; // mV, for which the next transition was drawn
    private const int LastTime = 3; // of a transition, ms
    private const int NextTime = 4;
    private const int Next = 5; // transition
    private const double LeastRate = 1e-9; // per ms
    private const double Never = 1e9; // ms
    private const double MovableFlag = 1;

    private readonly SingleChannels _shared;
    private readonly Func<KernelFrame, int, double, Clock, int, (double Forward, double Backward)> _ratesOf;
    private readonly (int Source, int Target)[] _transitions; // there and back, in turn
    private readonly int[][] _leaving; // by state
    private readonly int _first; // column of the first state
    private readonly int _hidden; // column of the first hidden variable
    private readonly double[] _sums;
    private readonly double[] _rates; // of the transitions, per ms, found when they are asked for
    private readonly bool[] _isFound; // by pair of transitions
    private readonly bool _usesLigands;

    /// <param name="channel">A channel with one kinetic scheme.</param>
    /// <param name="shared">What all such channels share.</param>
    /// <param name="first">The column of the first state.</param>
    /// <param name="hidden">The column of the first of <see cref="HiddenFields"/>.</param>
    /// <param name="rates">The rates of a transition, per ms.</param>
    public SingleKernels(
        Channel channel, SingleChannels shared, int first, int hidden, Func<KernelFrame, int, double, Clock, int, (double Forward, double Backward)> rates)
    {
        (_shared, _first, _hidden, _ratesOf) = (shared, first, hidden, rates);
        var states = channel.States.ToList();
        _transitions = [.. channel.Transitions.SelectMany(t => new[] { (states.IndexOf(t.Source), states.IndexOf(t.Target)), (states.IndexOf(t.Target), states.IndexOf(t.Source)) })];
        _leaving = [.. states.Select((_, s) => Enumerable.Range(0, _transitions.Length).Where(i => _transitions[i].Source == s).ToArray())];
        _sums = new double[Math.Max(_transitions.Length, states.Count)];
        _rates = new double[_transitions.Length];
        _isFound = new bool[channel.Transitions.Count];
        _usesLigands = channel.Transitions.Exists(static t => t.UsesLigand);
    }

    /// <summary>Whether an instance is followed channel by channel.</summary>
    public static bool Follows(KernelFrame frame, int row) => frame.State[frame.Columns[0] + row] > LeastCount;

    /// <summary>Gives each channel a state, by the steady fractions that the states hold.</summary>
    public void Initialize(KernelFrame frame, int row, double v, Clock clock)
    {
        ref double count = ref frame.State[frame.Columns[0] + row];
        int channels = (int)(count + .5);
        count = channels;
        Hidden(frame, row, Count) = channels;
        if (channels <= 0) return;
        Hidden(frame, row, LastTime) = clock.Time;
        Hidden(frame, row, LastVoltage) = v;
        double sum = 0;
        for (int i = 0; i < _leaving.Length; i++)
        {
            _sums[i] = sum += Population(frame, row, i);
            Population(frame, row, i) = 0;
        }

        for (int i = 0; i < channels; i++)
        {
            int state = Draw(_leaving.Length);
            Population(frame, row, state)++;
            Hidden(frame, row, Filled) = state;
        }

        ForgetRates();
        Plan(frame, row, v, clock);
        var port = frame.OwnerOf(row).Port;
        if (frame.OwnerOf(row).Model!.Variable.IsActive) port.Send(clock.Time, Hidden(frame, row, NextTime), MovableFlag, default);
    }

    /// <summary>Fixed step: makes all transitions until now.</summary>
    public void Advance(KernelFrame frame, int row, double v, Clock clock)
    {
        bool isNew = _usesLigands || !_shared.AreSame(v, Hidden(frame, row, LastVoltage));
        if (!isNew && !(Hidden(frame, row, NextTime) <= clock.Time)) return;
        ForgetRates();
        if (isNew)
        {
            Hidden(frame, row, LastVoltage) = v;
            Hidden(frame, row, LastTime) = clock.Time - clock.TimeStep;
            Plan(frame, row, v, clock);
        }

        while (Hidden(frame, row, NextTime) <= clock.Time)
        {
            Hidden(frame, row, LastVoltage) = v;
            Move(frame, row, v, clock);
        }
    }

    /// <summary>Variable step, before a step: the next transition is drawn anew where the voltage has changed.</summary>
    public void Follow(KernelFrame frame, int row, double v, Clock clock)
    {
        if (!_usesLigands && _shared.AreSame(v, Hidden(frame, row, LastVoltage))) return;
        Hidden(frame, row, LastVoltage) = v;
        Hidden(frame, row, LastTime) = clock.Time;
        ForgetRates();
        Plan(frame, row, v, clock);
        var port = frame.OwnerOf(row).Port;
        if (port.CanMove) port.Move(clock.Time, Hidden(frame, row, NextTime));
        else port.Send(clock.Time, Hidden(frame, row, NextTime), MovableFlag, default);
    }

    /// <summary>Variable step: the transition that was planned happens.</summary>
    public void Deliver(KernelFrame frame, int row, EventCall call, Clock clock)
    {
        if (call.Flag != MovableFlag || !Follows(frame, row)) return;
        double v = frame.State[frame.Voltage + frame.Nodes[row]];
        Hidden(frame, row, LastVoltage) = v;
        ForgetRates();
        Move(frame, row, v, clock);
        call.Target.Port.Send(clock.Time, Hidden(frame, row, NextTime), MovableFlag, default);
    }

    private void Move(KernelFrame frame, int row, double v, Clock clock)
    {
        Hidden(frame, row, LastTime) = Hidden(frame, row, NextTime);
        int transition = (int)Hidden(frame, row, Next);
        int target = _transitions[transition].Target;
        if (IsAlone(frame, row))
        {
            Population(frame, row, (int)Hidden(frame, row, Filled)) = 0;
            Hidden(frame, row, Filled) = target;
            Population(frame, row, target) = 1;
        }
        else
        {
            Population(frame, row, _transitions[transition].Source)--;
            Population(frame, row, target)++;
        }

        Plan(frame, row, v, clock);
    }

    /// <summary>Draws when the next transition is, and which.</summary>
    private void Plan(KernelFrame frame, int row, double v, Clock clock)
    {
        bool isAlone = IsAlone(frame, row);
        int[]? leaving = isAlone ? _leaving[(int)Hidden(frame, row, Filled)] : null;
        int count = leaving?.Length ?? _transitions.Length;
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            int transition = leaving?[i] ?? i;
            double rate = RateOf(transition, frame, row, v, clock);
            _sums[i] = sum += isAlone ? rate : Population(frame, row, _transitions[transition].Source) * rate;
        }

        int chosen = 0;
        if (sum > LeastRate)
        {
            Hidden(frame, row, NextTime) = _shared.Exponential() / sum + Hidden(frame, row, LastTime);
            chosen = Draw(count);
        }
        else
        {
            Hidden(frame, row, NextTime) = Never + Hidden(frame, row, LastTime);
        }

        Hidden(frame, row, Next) = leaving is null ? chosen : leaving.Length > 0 ? leaving[chosen] : 0;
    }

    /// <summary>The rate of a transition, the same for all of one step.</summary>
    private double RateOf(int transition, KernelFrame frame, int row, double v, Clock clock)
    {
        int pair = transition / 2;
        if (!_isFound[pair])
        {
            _isFound[pair] = true;
            (_rates[2 * pair], _rates[2 * pair + 1]) = _ratesOf(frame, row, v, clock, pair);
        }

        return _rates[transition];
    }

    /// <summary>The voltage is another one, or a concentration or parameter may be.</summary>
    private void ForgetRates() => _isFound.AsSpan().Clear();

    /// <summary>One of a number of things, by the sums of their weights.</summary>
    private int Draw(int count)
    {
        double x = _shared.Uniform(_sums[count - 1]);
        for (int i = 0; i < count - 1; i++)
            if (_sums[i] >= x) return i;
        return count - 1;
    }

    private bool IsAlone(KernelFrame frame, int row) => Hidden(frame, row, Count) == 1;

    private ref double Population(KernelFrame frame, int row, int state) => ref frame.State[frame.Columns[_first + state] + row];

    private ref double Hidden(KernelFrame frame, int row, int variable) => ref frame.State[frame.Columns[_hidden + variable] + row];
}

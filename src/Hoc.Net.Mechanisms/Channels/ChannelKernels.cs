using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Channels;

/// <summary>
/// Computes with a channel as it is described at the moment. A gate of Hodgkin and Huxley's kind takes its step exactly for a constant voltage; a kinetic scheme is solved
/// implicitly, dy/dt = M·y with the new y on the right.
/// </summary>
internal sealed class ChannelKernels
{
    private const double SteadyStep = 1e9; // ms: a step so long ends in the steady state
    private const double Nudge = 0.001; // mV
    private const double PerArea = 100; // nA and µm² to mA/cm²
    private const int MostOnStack = 900; // numbers of a matrix

    private readonly Channel _channel;
    private readonly ChannelState[] _states;
    private readonly ChannelGate[] _gates;
    private readonly int _simple; // states of gates of Hodgkin and Huxley's kind
    private readonly (ChannelTransition Transition, int Source, int Target, int Ion)[] _ways; // of kinetic schemes
    private readonly ChannelTransition[] _openings; // of the simple states
    private readonly int _ion; // index in the frame; -1 for none
    private readonly bool _isConstantField;
    private readonly int _largest; // columns
    private readonly int _conductance;
    private readonly int _first;
    private readonly int _kinetic; // states of kinetic schemes
    private double[][] _steady = []; // tables of the simple states
    private double[][] _approach = [];
    private double _tableStep = -1; // ms
    private readonly SingleKernels? _single; // null where instances are not followed channel by channel

    /// <param name="channel">The channel.</param>
    /// <param name="first">The column of the first state.</param>
    /// <param name="ion">The index of the ion that flows among those of the mechanism; -1 for none.</param>
    /// <param name="ligands">For each transition the index of the ion that drives it.</param>
    public ChannelKernels(Channel channel, int first, int ion, int[] ligands)
    {
        _channel = channel;
        _first = first;
        _ion = ion;
        _conductance = first - 2;
        _largest = channel.IsSingle ? 1 : 0;
        _isConstantField = ion >= 0 && channel.Current == ChannelCurrent.ConstantField;
        _states = [.. channel.States];
        _gates = [.. channel.Gates];
        _simple = channel.SimpleCount;
        _openings = [.. channel.Transitions.Take(_simple)];
        _ways = [.. channel.Transitions.Select((t, i) => (t, Array.IndexOf(_states, t.Source) - _simple, Array.IndexOf(_states, t.Target) - _simple, ligands[i])).Skip(_simple)];
        _kinetic = _states.Length - _simple;
        if (channel.IsSingle) _single = new(channel, channel.Shared, first, first + 2 * _states.Length, RatesOf);
        Set = new()
        {
            Initialize = Initialize,
            VariableAdvance = _single is null ? null : FollowVoltage,
            Currents = AddCurrents,
            Advance = _states.Length > 0 ? Advance : null,
            Derivatives = _states.Length > 0 ? SetDerivatives : null,
            SolveJacobian = _states.Length > 0 ? SolveJacobian : null,
        };
    }

    public KernelSet Set { get; }

    /// <summary>What happens at the times of transitions of single channels; null where there are none.</summary>
    public EventHandling? Events => _single is null ? null : new() { Deliver = _single.Deliver };

    private void Initialize(KernelFrame frame, int first, int count, Clock clock)
    {
        for (int row = first; row < first + count; row++)
        {
            double v = VoltageAt(frame, row);
            int state = 0;
            foreach (ChannelGate gate in _gates)
                for (int i = 0; i < gate.States.Count; i++)
                    StateAt(frame, row, state++) = i == 0 ? 1 : 0;
            for (int i = 0; i < _simple; i++)
                StateAt(frame, row, i) = _openings[i].SteadyAt(v, clock.Celsius, clock.Constants).Steady;
            Step(frame, row, v, SteadyStep, 0, clock);
            _single?.Initialize(frame, row, v, clock);
        }
    }

    private void FollowVoltage(KernelFrame frame, int first, int count, Clock clock)
    {
        for (int row = first; row < first + count; row++)
            if (SingleKernels.Follows(frame, row)) _single!.Follow(frame, row, VoltageAt(frame, row), clock);
    }

    /// <summary>Whether an instance is followed channel by channel; then its states are numbers, which jump.</summary>
    private bool IsSingle(KernelFrame frame, int row) => _single is not null && SingleKernels.Follows(frame, row);

    private void AddCurrents(KernelFrame frame, int first, int count, Clock clock)
    {
        for (int row = first; row < first + count; row++)
        {
            double[] state = frame.State;
            int node = frame.Nodes[row];
            double v = VoltageAt(frame, row);
            double g = state[frame.Columns[_largest] + row] * OpenPart(frame, row);
            double scale = _channel.IsPointProcess ? PerArea / state[frame.Area + node] : 1;
            var (current, slope) = CurrentOf(frame, row, g, v, clock);
            state[frame.Columns[_conductance] + row] = g;
            state[frame.Columns[_conductance + 1] + row] = current;
            state[frame.Rhs + node] -= current * scale;
            state[frame.D + node] += slope * scale;
            if (_ion < 0) continue;
            IonFrame ion = frame.Ions[_ion];
            state[ion.Current + ion.Rows[row]] += current * scale;
            state[ion.CurrentDerivative + ion.Rows[row]] += slope * scale;
        }
    }

    private (double Current, double Slope) CurrentOf(KernelFrame frame, int row, double g, double v, Clock clock)
    {
        if (_ion < 0) return (g * (v - frame.State[frame.Columns[_largest + 1] + row]), g);
        IonFrame ion = frame.Ions[_ion];
        if (!_isConstantField) return (g * (v - frame.State[ion.Reversal + ion.Rows[row]]), g);
        double inside = frame.State[ion.Inside + ion.Rows[row]];
        double outside = frame.State[ion.Outside + ion.Rows[row]];
        double unit = _channel.IsPointProcess ? 1e6 : 1;
        double current = g * IonKernels.Ghk(v, inside, outside, ion.Valence, clock.Celsius, clock.Constants) * unit;
        double nudged = g * IonKernels.Ghk(v + Nudge, inside, outside, ion.Valence, clock.Celsius, clock.Constants) * unit;
        return (current, (nudged - current) / Nudge);
    }

    /// <summary>The product of all gates.</summary>
    private double OpenPart(KernelFrame frame, int row)
    {
        double product = 1;
        int state = 0;
        foreach (ChannelGate gate in _gates)
        {
            double open = 0;
            foreach (ChannelState one in gate.States) open += StateAt(frame, row, state++) * one.Fraction;
            product *= Power(open, gate.Power);
        }

        return product;
    }

    private static double Power(double x, int power) => power switch
    {
        1 => x,
        2 => x * x,
        3 => x * x * x,
        4 => x * x * (x * x),
        _ => Math.Pow(x, power),
    };

    private void Advance(KernelFrame frame, int first, int count, Clock clock)
    {
        if (_channel.UsesTable) MakeTables(clock);
        for (int row = first; row < first + count; row++)
        {
            double v = VoltageAt(frame, row);
            if (IsSingle(frame, row))
            {
                _single!.Advance(frame, row, v, clock);
                continue;
            }

            for (int i = 0; i < _simple; i++)
            {
                ref double state = ref StateAt(frame, row, i);
                var (steady, approach) = StepOf(i, v, clock);
                state += (steady - state) * approach;
            }

            Step(frame, row, v, clock.TimeStep, 0, clock);
        }
    }

    /// <summary>Where a simple state goes, and what part of the way it goes in a step.</summary>
    private (double Steady, double Approach) StepOf(int state, double v, Clock clock)
    {
        if (!_channel.UsesTable)
        {
            var (steady, time) = _openings[state].SteadyAt(v, clock.Celsius, clock.Constants);
            return (steady, 1 - ChannelRate.Exp(-clock.TimeStep / time));
        }

        double[] steadies = _steady[state];
        double[] approaches = _approach[state];
        double x = (v - _channel.TableLeast) * ((_channel.TableSize - 1) / (_channel.TableMost - _channel.TableLeast));
        double floor = Math.Floor(x);
        int i = (int)floor;
        if (i < 0) return (steadies[0], approaches[0]);
        if (i >= steadies.Length - 1) return (steadies[^1], approaches[^1]);
        x -= floor;
        return (steadies[i] + (steadies[i + 1] - steadies[i]) * x, approaches[i] + (approaches[i + 1] - approaches[i]) * x);
    }

    private void MakeTables(Clock clock)
    {
        if (clock.TimeStep == _tableStep && _steady.Length == _simple && _steady[0].Length == _channel.TableSize) return;
        _tableStep = clock.TimeStep;
        _steady = new double[_simple][];
        _approach = new double[_simple][];
        double interval = (_channel.TableMost - _channel.TableLeast) / (_channel.TableSize - 1);
        for (int state = 0; state < _simple; state++)
        {
            _steady[state] = new double[_channel.TableSize];
            _approach[state] = new double[_channel.TableSize];
            for (int i = 0; i < _channel.TableSize; i++)
            {
                var (steady, time) = _openings[state].SteadyAt(_channel.TableLeast + i * interval, clock.Celsius, clock.Constants);
                _steady[state][i] = steady;
                _approach[state][i] = 1 - ChannelRate.Exp(-clock.TimeStep / time);
            }
        }
    }

    private void SetDerivatives(KernelFrame frame, int first, int count, Clock clock)
    {
        int derivatives = _states.Length;
        Span<double> matrix = _kinetic * _kinetic <= MostOnStack ? stackalloc double[_kinetic * _kinetic] : new double[_kinetic * _kinetic];
        for (int row = first; row < first + count; row++)
        {
            double v = VoltageAt(frame, row);
            if (IsSingle(frame, row))
            {
                for (int i = 0; i < _states.Length; i++) StateAt(frame, row, derivatives + i) = 0;
                continue;
            }

            for (int i = 0; i < _simple; i++)
            {
                var (steady, time) = _openings[i].SteadyAt(v, clock.Celsius, clock.Constants);
                StateAt(frame, row, derivatives + i) = (steady - StateAt(frame, row, i)) / time;
            }

            if (_kinetic == 0) continue;
            FillMatrix(frame, row, v, clock, matrix);
            for (int i = 0; i < _kinetic; i++)
            {
                double sum = 0;
                for (int k = 0; k < _kinetic; k++) sum += matrix[i * _kinetic + k] * StateAt(frame, row, _simple + k);
                StateAt(frame, row, derivatives + _simple + i) = sum;
            }
        }
    }

    private void SolveJacobian(KernelFrame frame, int first, int count, Clock clock)
    {
        int derivatives = _states.Length;
        for (int row = first; row < first + count; row++)
        {
            if (IsSingle(frame, row)) continue;
            double v = VoltageAt(frame, row);
            for (int i = 0; i < _simple; i++)
                StateAt(frame, row, derivatives + i) /= 1 + clock.TimeStep / _openings[i].SteadyAt(v, clock.Celsius, clock.Constants).Time;
            Step(frame, row, v, clock.TimeStep, derivatives, clock);
        }
    }

    /// <summary>One implicit step of the kinetic schemes, on the states or, from an offset, on what stands in the place of their derivatives.</summary>
    private void Step(KernelFrame frame, int row, double v, double step, int offset, Clock clock)
    {
        if (_kinetic == 0) return;
        Span<double> matrix = _kinetic * _kinetic <= MostOnStack ? stackalloc double[_kinetic * _kinetic] : new double[_kinetic * _kinetic];
        Span<double> vector = _kinetic <= MostOnStack ? stackalloc double[_kinetic] : new double[_kinetic];
        FillMatrix(frame, row, v, clock, matrix);
        double perStep = -1 / step;
        for (int i = 0; i < _kinetic; i++)
        {
            matrix[i * _kinetic + i] += perStep;
            vector[i] = StateAt(frame, row, offset + _simple + i) * perStep;
        }

        SquareSystem.Solve(matrix, vector);
        for (int i = 0; i < _kinetic; i++) StateAt(frame, row, offset + _simple + i) = vector[i];
    }

    private void FillMatrix(KernelFrame frame, int row, double v, Clock clock, Span<double> matrix)
    {
        matrix.Clear();
        foreach (var (transition, source, target, ion) in _ways)
        {
            var (forward, backward) = RatesOf(frame, row, v, clock, transition, ion);
            matrix[source * _kinetic + source] -= forward;
            matrix[source * _kinetic + target] += backward;
            matrix[target * _kinetic + target] -= backward;
            matrix[target * _kinetic + source] += forward;
        }
    }

    private (double Forward, double Backward) RatesOf(KernelFrame frame, int row, double v, Clock clock, int transition) =>
        RatesOf(frame, row, v, clock, _ways[transition].Transition, _ways[transition].Ion);

    private static (double Forward, double Backward) RatesOf(KernelFrame frame, int row, double v, Clock clock, ChannelTransition transition, int ion) => transition.UsesLigand
        ? (transition.BindingRate(ConcentrationAt(frame, row, transition, ion)), transition.Second?.First ?? 0)
        : transition.RatesAt(v, clock.Celsius, clock.Constants);

    private static double ConcentrationAt(KernelFrame frame, int row, ChannelTransition transition, int index)
    {
        IonFrame ion = frame.Ions[index];
        int column = transition.Kind == ChannelTransitionKind.LigandOutside ? ion.Outside : ion.Inside;
        return frame.State[column + ion.Rows[row]];
    }

    private static double VoltageAt(KernelFrame frame, int row) => frame.State[frame.Voltage + frame.Nodes[row]];

    private ref double StateAt(KernelFrame frame, int row, int state) => ref frame.State[frame.Columns[_first + state] + row];
}

using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Sections.OldStimuli;

/// <summary>
/// The electrodes of fstim, fclamp and fsyn as mechanisms of one session. Their names hold parentheses, so that no script can
/// mean one, and they come behind all other mechanisms, where NEURON adds these currents.
/// </summary>
/// <param name="clampResistance">The resistance of the clamp, megohm, as it is at each step.</param>
internal sealed class StimulusTypes(NumberSlot clampResistance)
{
    /// <summary>The times of switching lie this much early, ms, so that a time that is a sum of steps does not miss them.</summary>
    public const double Lead = 1e-9;

    /// <summary>fstim: a pulse of current.</summary>
    public MechanismType Pulse { get; } = Make(
        "fstim()",
        Pulses,
        new("del", FieldRole.Parameter, 1e20, "ms"),
        new("dur", FieldRole.Parameter, 0, "ms"),
        new("amp", FieldRole.Parameter, 0, "nA"));

    /// <summary>A level of fclamp: a potential behind a resistance, from one time to another.</summary>
    public MechanismType Level { get; } = Make(
        "fclamp()",
        (frame, first, count, clock) => Levels(frame, first, count, clock, clampResistance.Number),
        new("from", FieldRole.Parameter, 0, "ms"),
        new("to", FieldRole.Parameter, 0, "ms"),
        new("v", FieldRole.Parameter, 0, "mV"));

    /// <summary>fsyn: a conductance in the shape of an alpha function.</summary>
    public MechanismType Synapse { get; } = Make(
        "fsyn()",
        Synapses,
        new("del", FieldRole.Parameter, 1e20, "ms"),
        new("tau", FieldRole.Parameter, 0, "ms"),
        new("gmax", FieldRole.Parameter, 0, "uS"),
        new("e", FieldRole.Parameter, 0, "mV"));

    /// <summary>All of them, in the order in which NEURON adds their currents.</summary>
    public MechanismType[] All => [Synapse, Pulse, Level];

    /// <summary>Whether a mechanism is one of them; they are not listed among a section's.</summary>
    public static bool Contains(MechanismType type) => type.Name.EndsWith("()", StringComparison.Ordinal);

    /// <summary>Whether a pulse is on.</summary>
    public static bool IsOn(double time, double delay, double duration) =>
        !(time < delay - Lead || time > delay + duration - Lead);

    /// <summary>The alpha function x·exp(1 - x), whose peak is 1 at x = 1; cut off at 10.</summary>
    public static double Alpha(double x) => x > 0 && x < 10 ? x * Math.Exp(1 - x) : 0;

    private static MechanismType Make(string name, Kernel currents, params Field[] fields) => new()
    {
        Name = name,
        Kind = MechanismKind.PointProcess,
        Fields = [.. fields],
        Kernels = new() { Currents = currents },
    };

    private static void Pulses(KernelFrame frame, int first, int count, Clock clock)
    {
        double[] state = frame.State;
        for (int row = first; row < first + count; row++)
        {
            int node = frame.Nodes[row];
            if (IsOn(clock.Time, state[frame.Columns[0] + row], state[frame.Columns[1] + row]))
                state[frame.Rhs + node] += 100 * state[frame.Columns[2] + row] / state[frame.Area + node];
        }
    }

    private static void Levels(KernelFrame frame, int first, int count, Clock clock, double resistance)
    {
        double[] state = frame.State;
        for (int row = first; row < first + count; row++)
        {
            if (!(clock.Time >= state[frame.Columns[0] + row] && clock.Time < state[frame.Columns[1] + row])) continue;
            int node = frame.Nodes[row];
            double conductance = 100 / resistance / state[frame.Area + node];
            state[frame.Rhs + node] += conductance * (state[frame.Columns[2] + row] - state[frame.Voltage + node]);
            state[frame.D + node] += conductance;
        }
    }

    private static void Synapses(KernelFrame frame, int first, int count, Clock clock)
    {
        double[] state = frame.State;
        for (int row = first; row < first + count; row++)
        {
            double largest = state[frame.Columns[2] + row];
            if (largest == 0) continue;
            int node = frame.Nodes[row];
            double x = (clock.Time - state[frame.Columns[0] + row]) / state[frame.Columns[1] + row];
            double conductance = 100 * largest / state[frame.Area + node] * Alpha(x);
            state[frame.Rhs + node] -= conductance * (state[frame.Voltage + node] - state[frame.Columns[3] + row]);
            state[frame.D + node] += conductance;
        }
    }
}

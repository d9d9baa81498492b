using System.Globalization;
using System.Text;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Sections.OldStimuli;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Stimuli from before there were point processes: pulses, voltage clamps and synapses that are numbered by hand.</summary>
internal static class OldStimulusFunctions
{
    private const int MostElectrodes = 10_000;
    private const double Latest = 1e21; // ms

    [HocFunction("fstim", "fstim(count) or fstim(i, x, delay, duration, amplitude)", "Makes room for current pulses, or sets one at x of the accessed section (ms, nA). IClamp has replaced it.", Least = 1, Most = 5)]
    public static double SetPulse(CallArguments call)
    {
        StimulusTable pulses = call.Session.OldStimuli.Pulses;
        if (call.Count == 1) return MakeRoom(call, pulses);
        pulses.Set(NumberOf(call, pulses), Place(call), TimeFrom(call, 3), TimeFrom(call, 4), call.Number(5));
        return 0;
    }

    [HocFunction("fstimi", "fstimi(i)", "The present current of pulse i of fstim, nA.", Least = 1, Most = 1)]
    public static double PulseCurrent(CallArguments call)
    {
        StimulusTable pulses = call.Session.OldStimuli.Pulses;
        PointProcess pulse = pulses[NumberOf(call, pulses)];
        return StimulusTypes.IsOn(call.Session.Time, pulse[0], pulse[1]) ? pulse[2] : 0;
    }

    [HocFunction("fsyn", "fsyn(count) or fsyn(i, x, delay, tau, gmax, e)", "Makes room for synapses, or sets one at x of the accessed section: an alpha function of conductance (ms, uS, mV). AlphaSynapse has replaced it.", Least = 1, Most = 6)]
    public static double SetSynapse(CallArguments call)
    {
        StimulusTable synapses = call.Session.OldStimuli.Synapses;
        if (call.Count == 1) return MakeRoom(call, synapses);
        synapses.Set(NumberOf(call, synapses), Place(call), TimeFrom(call, 3), TimeFrom(call, 4), call.Number(5), call.Number(6));
        return 0;
    }

    [HocFunction("fsyng", "fsyng(i)", "The present conductance of synapse i of fsyn, uS.", Least = 1, Most = 1)]
    public static double SynapseConductance(CallArguments call)
    {
        PointProcess synapse = SynapseOf(call);
        return synapse[2] == 0 ? 0 : synapse[2] * StimulusTypes.Alpha((call.Session.Time - synapse[0]) / synapse[1]);
    }

    [HocFunction("fsyni", "fsyni(i)", "The present current of synapse i of fsyn, nA.", Least = 1, Most = 1)]
    public static double SynapseCurrent(CallArguments call)
    {
        PointProcess synapse = SynapseOf(call);
        return synapse.Location is { } at ? SynapseConductance(call) * (at.Voltage.Value - synapse[3]) : 0;
    }

    [HocFunction("fclamp", "fclamp(count, x) or fclamp(i, duration, v)", "Puts a voltage clamp with so many levels at x of the accessed section, or sets level i (ms, mV); the levels follow each other. SEClamp has replaced it.", Least = 1, Most = 3)]
    public static double SetClamp(CallArguments call)
    {
        OldStimuli stimuli = call.Session.OldStimuli;
        if (call.Count == 3)
        {
            stimuli.SetLevel(NumberOf(call, stimuli.Levels), TimeFrom(call, 2), call.Number(3));
            return 0;
        }

        int count = call.Integer(1, 0, MostElectrodes);
        stimuli.PlaceClamp(count, count > 0 ? Place(call) : null);
        return 0;
    }

    [HocFunction("fclampi", "fclampi()", "The present current of the clamp of fclamp, nA.", Most = 0)]
    public static double ClampCurrent(CallArguments call)
    {
        OldStimuli stimuli = call.Session.OldStimuli;
        if (stimuli.ClampPlace is not { Section.Exists: true } at || stimuli.LevelAt(call.Session.Time) is not { } level) return 0;
        return (stimuli.PotentialOf(level) - at.Voltage.Value) / call.Session.Names.ClampResistance.Number;
    }

    [HocFunction("fclampv", "fclampv()", "The present potential of the clamp of fclamp, mV.", Most = 0)]
    public static double ClampPotential(CallArguments call)
    {
        OldStimuli stimuli = call.Session.OldStimuli;
        if (stimuli.Levels.Count == 0) return 0;
        return stimuli.PotentialOf(stimuli.LevelAt(call.Session.Time) ?? stimuli.Levels.Count - 1);
    }

    [HocFunction("prstim", "prstim()", "Prints the stimuli of fstim, fclamp and fsyn.", Most = 0)]
    public static double PrintAll(CallArguments call)
    {
        OldStimuli stimuli = call.Session.OldStimuli;
        var text = new StringBuilder();
        PrintTable(text, "fstim", "#, loc, delay(ms), duration(ms), magnitude(namp)", stimuli.Pulses, [10, 13, 16]);
        PrintClamp(text, stimuli, call.Session.Names.ClampResistance.Number);
        PrintTable(text, "fsyn", "#, loc, delay(ms), tau(ms), conduct(uS), erev(mV)", stimuli.Synapses, [10, 8, 14, 9]);
        call.Session.Write(text.ToString());
        return 1;
    }

    private static double MakeRoom(CallArguments call, StimulusTable table)
    {
        table.Resize(call.Integer(1, 0, MostElectrodes));
        return 0;
    }

    private static PointProcess SynapseOf(CallArguments call)
    {
        StimulusTable synapses = call.Session.OldStimuli.Synapses;
        return synapses[NumberOf(call, synapses)];
    }

    private static int NumberOf(CallArguments call, StimulusTable table) => table.Count > 0
        ? call.Integer(1, 0, table.Count - 1)
        : throw call.Fault(
            RuntimeDiagnostics.IndexOutOfRange,
            $"{call.Callee}() has no room for electrode {call.Number(1):G8}.",
            "Make room first: the call with the count alone.");

    private static Segment Place(CallArguments call) => SectionFunctions.Accessed(call).At(call.Location(2));

    private static double TimeFrom(CallArguments call, int position) => call.Number(position, 0, Latest);

    private static void PrintTable(StringBuilder text, string function, string columns, StimulusTable table, int[] widths)
    {
        if (table.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"{function}({table.Count})\n/* section\t{function}( {columns}) */\n");
        for (int i = 0; i < table.Count; i++)
        {
            PointProcess electrode = table[i];
            text.Append(CultureInfo.InvariantCulture, $"{electrode.Section?.Name ?? "",-15} {function}({i,2},{Short(table.LocationOf(i)),4}");
            for (int k = 0; k < widths.Length; k++) text.Append(',').Append(Short(electrode[k]).PadLeft(widths[k]));
            text.Append(")\n");
        }
    }

    private static void PrintClamp(StringBuilder text, OldStimuli stimuli, double resistance)
    {
        if (stimuli.Levels.Count == 0 || stimuli.ClampPlace is not { } at) return;
        text.Append($"{at.Section.Name} fclamp({stimuli.Levels.Count}, {Short(at.X)}) /* Second arg is location */\n");
        text.Append($"/* fclamp( #, duration(ms), magnitude(mV)) ; clamp_resist = {Short(resistance)} */\n");
        for (int i = 0; i < stimuli.Levels.Count; i++)
            text.Append($"   fclamp({i,2},{Short(stimuli.DurationOf(i)),13},{Short(stimuli.PotentialOf(i)),14})\n");
    }

    private static string Short(double value) => CNumber.General(value, 6, alternate: false);
}

using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections.OldStimuli;

/// <summary>The stimuli of a session that were made without point processes: fstim, fclamp, fsyn.</summary>
internal sealed class OldStimuli
{
    private double[] _durations = []; // ms, of the levels of the clamp
    private double[] _potentials = []; // mV

    /// <summary>None yet.</summary>
    /// <param name="model">The model.</param>
    /// <param name="clampResistance">The resistance of the clamp, megohm.</param>
    public OldStimuli(Model model, NumberSlot clampResistance)
    {
        var types = new StimulusTypes(clampResistance);
        Pulses = new StimulusTable(model, types, types.Pulse);
        Synapses = new StimulusTable(model, types, types.Synapse);
        Levels = new StimulusTable(model, types, types.Level);
    }

    /// <summary>The pulses of fstim.</summary>
    public StimulusTable Pulses { get; }

    /// <summary>The conductances of fsyn.</summary>
    public StimulusTable Synapses { get; }

    /// <summary>The levels of fclamp.</summary>
    public StimulusTable Levels { get; }

    /// <summary>Where the clamp lies.</summary>
    public Segment? ClampPlace { get; private set; }

    /// <summary>The length of a level of the clamp, ms.</summary>
    public double DurationOf(int level) => _durations[level];

    /// <summary>The potential of a level of the clamp, mV.</summary>
    public double PotentialOf(int level) => _potentials[level];

    /// <summary>Makes room for a clamp with so many levels.</summary>
    public void PlaceClamp(int levels, Segment? at)
    {
        Levels.Resize(levels);
        _durations = new double[levels];
        _potentials = new double[levels];
        ClampPlace = at;
    }

    /// <summary>Sets a level of the clamp; the levels follow each other.</summary>
    public void SetLevel(int level, double duration, double potential)
    {
        _durations[level] = duration;
        _potentials[level] = potential;
        double from = -StimulusTypes.Lead;
        for (int i = 0; i < _durations.Length; i++)
        {
            double to = from + _durations[i];
            Levels.Set(i, ClampPlace!.Value, i == 0 ? double.NegativeInfinity : from, to, _potentials[i]);
            from = to;
        }
    }

    /// <summary>The level that holds at a time; null when the clamp is off.</summary>
    public int? LevelAt(double time)
    {
        double to = -StimulusTypes.Lead;
        for (int i = 0; i < _durations.Length; i++)
        {
            to += _durations[i];
            if (time < to) return i;
        }

        return null;
    }
}

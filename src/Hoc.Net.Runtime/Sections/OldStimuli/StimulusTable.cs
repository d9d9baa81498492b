using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Sections.OldStimuli;

/// <summary>The numbered electrodes of one kind that a script has set up: <c>fstim(3)</c> makes room, <c>fstim(i, ...)</c> sets one.</summary>
internal sealed class StimulusTable(Model model, StimulusTypes types, MechanismType type)
{
    private PointProcess[] _electrodes = [];
    private double[] _locations = [];

    /// <summary>How many there is room for.</summary>
    public int Count => _electrodes.Length;

    /// <summary>An electrode by its number.</summary>
    public PointProcess this[int index] => _electrodes[index];

    /// <summary>Where an electrode was put: the location as the script gave it.</summary>
    public double LocationOf(int index) => _locations[index];

    /// <summary>Takes all electrodes away and makes room for new ones, which lie nowhere.</summary>
    public void Resize(int count)
    {
        foreach (PointProcess electrode in _electrodes) model.Remove(electrode);
        if (count > 0 && !model.Catalog.TryGetType(type.Name, out _)) model.Extend(types.All);
        _electrodes = new PointProcess[count];
        _locations = new double[count];
        for (int i = 0; i < count; i++) _electrodes[i] = new PointProcess(type);
    }

    /// <summary>Puts an electrode somewhere and sets its parameters.</summary>
    public void Set(int index, Segment at, params ReadOnlySpan<double> parameters)
    {
        for (int i = 0; i < parameters.Length; i++) _electrodes[index][i] = parameters[i];
        model.Place(_electrodes[index], at);
        _locations[index] = at.X;
    }
}

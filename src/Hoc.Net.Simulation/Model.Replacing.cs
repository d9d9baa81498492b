using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation;

/// <content>Mechanisms that change while a program runs.</content>
public sealed partial class Model
{
    /// <summary>
    /// Lets another definition take the place of a density mechanism, or of a point process that has no instance: in the catalogue and in all sections. Values of
    /// variables that both have are kept.
    /// </summary>
    internal void Replace(MechanismType former, MechanismType type)
    {
        foreach (var use in type.Ions)
            RegisterIon(use.Ion, use.Valence ?? 0);
        Catalog = Catalog.Replace(former, type);
        _frames.Remove(former);
        foreach (var section in _sections)
            section.Membrane.Replace(former, type);
        NoteStructureChange();
    }
}

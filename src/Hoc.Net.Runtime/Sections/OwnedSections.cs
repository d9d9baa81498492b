using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>
/// The sections of an object in the order of their creation. Those it has lost are swept out when they are half of all, so that
/// losing one costs the same however many there are.
/// </summary>
/// <param name="isOwned">Whether a section is the object's still.</param>
internal sealed class OwnedSections(Func<Section, bool> isOwned)
{
    private readonly List<Section> _sections = [];
    private int _lost;

    /// <summary>Whether all are lost.</summary>
    public bool IsEmpty => _lost == _sections.Count;

    /// <summary>The sections that are the object's.</summary>
    public IEnumerable<Section> Own => _sections.Where(isOwned);

    /// <summary>Adds the newest one.</summary>
    public void Add(Section section) => _sections.Add(section);

    /// <summary>Takes note that the object has lost one.</summary>
    public void NoteLoss()
    {
        if (++_lost * 2 < _sections.Count) return;
        _sections.RemoveAll(section => !isOwned(section));
        _lost = 0;
    }
}

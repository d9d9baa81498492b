using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Tasks;

/// <summary>Where pieces of cells that pc.multisplit() cut meet: places with the same number are one place of the cell.</summary>
/// <remarks>NEURON solves such pieces together, on several threads or hosts; here the sections are connected again, which gives the same numbers.</remarks>
internal sealed class CellJoints
{
    private readonly List<(int Id, Segment Place)> _places = [];

    /// <summary>Notes that a place is the one of a number.</summary>
    public void Add(int id, Segment place) => _places.Add((id, place));

    /// <summary>Forgets all places.</summary>
    public void Clear() => _places.Clear();

    /// <summary>Connects the pieces.</summary>
    /// <exception cref="HocException">Two pieces meet, neither with the end at its root.</exception>
    public void Join(CallArguments call)
    {
        foreach (IGrouping<int, (int Id, Segment Place)> joint in _places.GroupBy(static place => place.Id).ToArray())
        {
            Segment[] places = [.. joint.Select(static item => item.Place).Where(static place => place.Section.Exists)];
            if (places.Length < 2) continue;
            Segment host = Array.Find(places, static place => !IsRoot(place)) is { Section: not null } inner ? inner : places[0];
            foreach (Segment place in places)
            {
                if (place.Section.Root == host.Section.Root) continue; // the same place, or joined before
                if (!IsRoot(place))
                {
                    throw call.Fault(
                        RuntimeDiagnostics.ArgumentOutOfRange,
                        $"multisplit: {place.Section.Name}({place.X}) and {host.Section.Name}({host.X}) meet, and neither is the root of its piece.",
                        "Disconnect the cell so that at each place all pieces but one begin there.");
                }

                place.Section.ConnectTo(host.Section, host.X, (int)place.X);
            }
        }

        _places.Clear();
    }

    private static bool IsRoot(Segment place) => place.Section.Parent is null && place.X == 0;
}

using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>
/// The events in the queue, sorted by whom they belong to: spikes of cells with gids by when they left and by how many connections they have not arrived yet,
/// arrivals by other connections, events that instances sent to themselves.
/// </summary>
internal sealed class SpikesUnderWay
{
    /// <summary>Spikes of a cell that left within this time, ms, are one: it is less than any time between two, and more than any rounding.</summary>
    private const double Apart = 1e-9;

    private readonly Dictionary<int, List<(double Time, int Count)>> _spikes = [];
    private readonly Dictionary<NetCon, List<double>> _arrivals = [];
    private readonly Dictionary<EventPort, List<(double Time, SelfEvent Event)>> _ownEvents = [];

    public SpikesUnderWay(Model model)
    {
        foreach (var (time, e) in model.Events.Pending.Select(static p => (p.Time, p.Item)))
        {
            switch (e)
            {
                case Arrival { Connection: var connection }:
                    if (connection.Source is { Gid: >= 0 } cell) AddSpike(cell.Gid, time - connection.Delay, 1);
                    else ListOf(_arrivals, connection).Add(time);
                    break;
                case EventSource { Gid: >= 0 } source:
                    AddSpike(source.Gid, time - source.SharedDelay, source.Connections.Count);
                    break;
                case SelfEvent own:
                    ListOf(_ownEvents, own.Port).Add((time, own));
                    break;
            }
        }
    }

    /// <summary>When the spikes of a cell left, ms, and by how many connections each is under way.</summary>
    public IReadOnlyList<(double Time, int Count)> Of(int gid) => _spikes.GetValueOrDefault(gid) ?? [];

    /// <summary>When events arrive by a connection whose source has no gid, ms.</summary>
    public IReadOnlyList<double> By(NetCon connection) => _arrivals.GetValueOrDefault(connection) ?? [];

    /// <summary>What an instance sent to itself, and when it comes, ms.</summary>
    public IReadOnlyList<(double Time, SelfEvent Event)> Of(EventPort port) => _ownEvents.GetValueOrDefault(port) ?? [];

    private void AddSpike(int gid, double left, int count)
    {
        List<(double Time, int Count)> spikes = ListOf(_spikes, gid);
        int known = spikes.FindIndex(s => Math.Abs(s.Time - left) < Apart);
        if (known < 0) spikes.Add((left, count));
        else spikes[known] = (spikes[known].Time, spikes[known].Count + count);
    }

    private static List<TItem> ListOf<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TItem>? list)) lists.Add(key, list = []);
        return list;
    }
}

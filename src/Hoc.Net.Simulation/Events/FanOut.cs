namespace Hoc.Net.Simulation.Events;

/// <summary>The active connections of a source as they are at the moment, the oldest first.</summary>
internal sealed class FanOut
{
    private readonly Outgoing[] _lines;

    public FanOut(ReadOnlySpan<NetCon> connections)
    {
        var count = 0;
        foreach (var connection in connections)
            if (connection.Leads)
                count++;
        _lines = new Outgoing[count];
        count = 0;
        for (var i = 0; i < connections.Length; i++)
            if (connections[i].Leads)
                _lines[count++] = new(connections[i].Delay, connections[i].Number, i);
    }

    public ReadOnlySpan<Outgoing> Lines => _lines;
}

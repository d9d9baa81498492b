namespace Hoc.Net.Simulation.Events;

/// <summary>The active connections of a source as they are at the moment, the oldest first.</summary>
internal sealed class FanOut
{
    private readonly Outgoing[] _lines;
    private readonly int[]? _places; // null where all connections are active

    public FanOut(ReadOnlySpan<NetCon> connections, ConnectionTable table)
    {
        var count = 0;
        foreach (var connection in connections)
            if (connection.Leads)
                count++;
        _lines = new Outgoing[count];
        if (count < connections.Length)
            _places = new int[count];
        count = 0;
        for (var i = 0; i < connections.Length; i++)
        {
            if (connections[i] is not { Leads: true, Target: { } target } connection)
                continue;
            if (_places is not null)
                _places[count] = i;
            _lines[count++] = new(connection.Delay, connection.Number, table.NumberOf(target.Port));
        }
    }

    public ReadOnlySpan<Outgoing> Lines => _lines;

    /// <summary>The place of a line's connection among all connections of the source.</summary>
    public int PlaceOf(int line) => _places is null ? line : _places[line];
}

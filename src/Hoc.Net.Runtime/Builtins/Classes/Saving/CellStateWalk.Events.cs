using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <content>Connections, events on their way, thresholds.</content>
internal sealed partial class CellStateWalk
{
    private const int None = -1;

    /// <summary>The connections to a point process, what arrives by them, and what it has sent to itself.</summary>
    private void Connections(PointProcess process)
    {
        _stream.Text((process.Tag as HocObject)?.Name ?? process.Type.Name);
        NetCon[] connections = [.. process.Port.Incoming.Where(static c => c.HasSource)];
        _stream.Known(connections.Length, $"the number of connections to {process.Type.Name}");
        _stream.Known("NetCon");
        foreach (NetCon connection in connections) Connection(connection);
        if (_stream.IsReading) ReadOwnEvents(process, connections);
        else WriteOwnEvents(process, connections);
    }

    private void Connection(NetCon connection)
    {
        _stream.Numbers(connection.Weights);
        if (_stream.IsReading)
        {
            for (int left = _stream.Integer(0); left > 0; left--) _model.Events.Insert(_stream.Number(0), connection.Arrival);
        }
        else
        {
            IReadOnlyList<double> arrivals = _spikes!.By(connection);
            _stream.Integer(arrivals.Count);
            foreach (double time in arrivals) _stream.Number(time);
        }

        PointProcess? stimulus = StimulusOf(connection);
        _stream.Known(stimulus is null ? 0 : 1, "the number of stimuli of a connection");
        if (stimulus is not null) Instance(TableOf(stimulus), stimulus.TableRow);
    }

    /// <summary>The artificial cell without a gid that is the source; its state goes with the connection, which must be its only one.</summary>
    private static PointProcess? StimulusOf(NetCon connection)
    {
        if (connection.Source is not { Gid: < 0, Variable: null, Process: { } process } source) return null;
        return source.Connections.Count == 1
            ? process
            : throw new FormatException($"{(process.Tag as HocObject)?.Name} has {source.Connections.Count} connections and no gid");
    }

    private void WriteOwnEvents(PointProcess process, NetCon[] connections)
    {
        List<(double Time, double Flag, int Connection)> events = [];
        foreach (var (time, own) in _spikes!.Of(process.Port))
        {
            int connection = own.Weights.IsNone ? None : Array.FindIndex(connections, c => c.Slice == own.Weights);
            if (own.Weights.IsNone || connection != None) events.Add((time, own.Flag, connection));
        }

        _stream.Integer(events.Count);
        foreach (var (time, flag, connection) in events)
        {
            _stream.Text("SelfEvent");
            _stream.Number(flag);
            _stream.Number(time);
            _stream.Integer(connection);
            _stream.Integer(SavedFields.MovableEventOf(process.Type));
        }
    }

    private void ReadOwnEvents(PointProcess process, NetCon[] connections)
    {
        for (int left = _stream.Integer(0); left > 0; left--)
        {
            _stream.Known("SelfEvent");
            double flag = _stream.Number(0);
            double time = _stream.Number(0);
            int connection = _stream.Integer(0);
            _stream.Integer(0); // where NEURON keeps the event that can be moved
            if (connection >= connections.Length) throw new FormatException($"an event of {process.Type.Name} came by a connection that does not exist");
            process.Port.Resume(time, flag, connection < 0 ? default : connections[connection].Slice);
        }
    }

    /// <summary>What a cell's threshold remembers, and the spikes of the cell that are under way.</summary>
    private void Spikes(int gid)
    {
        EventSource source = _model.GlobalIds.SourceWith(gid);
        int state = source.Section is null ? None : 1;
        _stream.Known(state, $"whether the cell of gid {gid} has a threshold");
        int output = _stream.Integer(source.IsOutput ? gid : None - 1);
        if (output >= 0 && state == 1) Threshold(source);
        if (_stream.IsReading) ReadSpikes(gid, source);
        else WriteSpikes(gid);
    }

    private void Threshold(EventSource source)
    {
        _stream.Known("PreSyn");
        SavedThreshold memory = source.Memory;
        int isAbove = _stream.Integer(memory.IsAbove ? 1 : 0);
        double floor = _stream.Number(memory.Floor);
        if (_stream.IsReading && source.IsOutput) source.Memory = memory with { IsAbove = isAbove != 0, Floor = floor };
    }

    private void WriteSpikes(int gid)
    {
        IReadOnlyList<(double Time, int Count)> spikes = _spikes!.Of(gid);
        _stream.Integer(spikes.Count == 0 ? None : gid);
        if (spikes.Count == 0) return;
        _stream.Integer(2 * spikes.Count);
        foreach (var (time, count) in spikes)
        {
            _stream.Number(time);
            _stream.Integer(count);
        }
    }

    private void ReadSpikes(int gid, EventSource source)
    {
        int found = _stream.Integer(0);
        if (found < 0) return;
        for (int left = _stream.Integer(0) / 2; left > 0; left--)
        {
            double time = _stream.Number(0);
            _stream.Integer(0); // by how many connections it was under way
            if (found == gid) source.Resend(time, _model.Time);
        }
    }
}

using Hoc.Net.Simulation.Events;

namespace Hoc.Net.Simulation.Networks;

/// <summary>
/// The numbers (gids) by which the cells of a network are known across processes: each process claims those that it computes, says
/// which source of spikes each one is, and connects targets to any. With one process every gid that is connected to is its own or silent.
/// </summary>
public sealed class GlobalIds
{
    private readonly Model _model;
    private readonly SortedDictionary<int, EventSource?> _own = [];
    private readonly List<int> _claimed = [];
    private readonly Dictionary<int, EventSource> _others = [];

    internal GlobalIds(Model model) => _model = model;

    /// <summary>The ids whose spikes go to all processes, rising.</summary>
    public IEnumerable<int> Outputs => _own.Where(static pair => pair.Value is { IsOutput: true, Exists: true }).Select(static pair => pair.Key);

    /// <summary>The ids of all cells here, in the order in which they were claimed.</summary>
    public IEnumerable<int> Cells => _claimed.Where(gid => _own.GetValueOrDefault(gid) is { Exists: true });

    /// <summary>The ids that are connected to, but belong to no cell here.</summary>
    public IEnumerable<int> Inputs => _others.Keys;

    /// <summary>Makes an id this process's.</summary>
    /// <exception cref="GlobalIdException">It is so already, or something here is connected to it as to another's.</exception>
    public void Claim(int gid)
    {
        if (_others.ContainsKey(gid))
            throw new GlobalIdException(gid, "is connected to already", "Claim the ids of all cells before making connections from them.");
        if (IsOwn(gid, out _))
            throw new GlobalIdException(gid, "exists already on this process", "Claim each id once.");
        _own.Add(gid, null);
        _claimed.Add(gid);
    }

    /// <summary>How far the cell of an id has come to be.</summary>
    public GlobalIdState StateOf(int gid)
    {
        if (!IsOwn(gid, out var source))
            return GlobalIdState.Absent;
        return source is null ? GlobalIdState.Claimed : source.IsOutput ? GlobalIdState.Output : GlobalIdState.Local;
    }

    /// <summary>Says that the source of a connection is the cell of an id. The source stays when the connection goes.</summary>
    /// <exception cref="GlobalIdException">The id was not claimed.</exception>
    /// <exception cref="MissingEndException">The connection has no source.</exception>
    public void Assign(int gid, NetCon connection, bool isOutput = true)
    {
        if (_others.ContainsKey(gid))
            throw new GlobalIdException(gid, "is connected to already", "Give cells their ids before making connections from them.");
        if (!IsOwn(gid, out _))
            throw new GlobalIdException(gid, "has not been set on this process", "Call set_gid2node for it first.");
        var source = connection.Source ?? throw new MissingEndException("source");
        source.Gid = gid;
        source.IsOutput = isOutput;
        _own[gid] = source;
    }

    /// <summary>Lets the spikes of an id's cell go to all processes.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    public void MakeOutput(int gid) => Cell(gid).IsOutput = true;

    /// <summary>Connects the cell of an id, wherever it is, to a target, with delay 1 ms and weights 0.</summary>
    /// <exception cref="GlobalIdException">The id is this process's, but no cell has it.</exception>
    /// <exception cref="NoEventTargetException">The target receives no events.</exception>
    public NetCon Connect(int gid, PointProcess target)
    {
        EventExchange.CheckTarget(target);
        return _model.Exchange.Connect(SourceOf(gid), target);
    }

    /// <summary>Gives a connection the cell of an id as its source.</summary>
    /// <exception cref="GlobalIdException">The id is this process's, but no cell has it.</exception>
    public void Connect(int gid, NetCon connection) => _model.Exchange.Lead(connection, SourceOf(gid));

    /// <summary>The id of a connection's source; null when it has none.</summary>
    public static int? Of(NetCon connection) => connection.Source is { Gid: >= 0 } source ? source.Gid : null;

    /// <summary>The source that is an id's cell.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    internal EventSource SourceWith(int gid) => Cell(gid);

    /// <summary>The threshold of an id's cell, in the unit of its variable.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    public Cell ThresholdOf(int gid) => Cell(gid).Threshold;

    /// <summary>The section in which the spikes of an id's cell arise; null when a point process emits them.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    public Section? SectionOf(int gid) => Cell(gid).Section;

    /// <summary>The point process that emits the spikes of an id's cell; null when a variable's crossings are its spikes.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    public PointProcess? ProcessOf(int gid) => Cell(gid).Process;

    /// <summary>The variable whose crossings are the spikes of an id's cell; null when a point process emits them.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    public VariableReference? VariableOf(int gid) => Cell(gid).Variable;

    /// <summary>Takes down the spike times, ms, of an id's cell, and beside each the id.</summary>
    /// <exception cref="GlobalIdException">No cell here has the id.</exception>
    public void Record(int gid, SampleBuffer times, SampleBuffer ids) => Cell(gid).Record(times, ids, gid);

    /// <summary>Lets the cell of another process fire, as far as can be told here, at a time, ms. Nothing happens where nobody is connected to it.</summary>
    internal void Fire(int gid, double time) => _others.GetValueOrDefault(gid)?.Send(time);

    /// <summary>The smallest delay, ms, of connections from other processes' cells, or a longest one if all are longer.</summary>
    public double SmallestDelay(double longest) =>
        _others.Values.SelectMany(static source => source.Connections).Select(static connection => connection.Delay).Append(longest).Min();

    /// <summary>Forgets all ids. Connections stay.</summary>
    public void Clear()
    {
        foreach (var source in _own.Values.Concat(_others.Values))
            Forget(source);
        _own.Clear();
        _claimed.Clear();
        _others.Clear();
    }

    private void Forget(EventSource? source)
    {
        if (source is null)
            return;
        source.Gid = -1;
        source.IsOutput = false;
        if (source is { Connections.Count: 0, IsNeeded: false })
            _model.Exchange.Remove(source);
    }

    private EventSource SourceOf(int gid)
    {
        if (IsOwn(gid, out var own))
            return own ?? throw WithoutCell(gid);
        if (_others.TryGetValue(gid, out var other))
            return other;
        return _others[gid] = _model.Exchange.SilentSource(gid);
    }

    private EventSource Cell(int gid) => IsOwn(gid, out var source) && source is not null ? source : throw WithoutCell(gid);

    /// <summary>Whether an id is this process's, and its cell, if there is one already. An id goes with its cell.</summary>
    private bool IsOwn(int gid, out EventSource? source)
    {
        if (!_own.TryGetValue(gid, out source))
            return false;
        if (source is null or { Exists: true })
            return true;
        _own.Remove(gid);
        _claimed.Remove(gid);
        source = null;
        return false;
    }

    private static GlobalIdException WithoutCell(int gid) => new(
        gid, "has no cell on this process", "Call set_gid2node for it, then cell() with a NetCon from where its spikes arise.");
}

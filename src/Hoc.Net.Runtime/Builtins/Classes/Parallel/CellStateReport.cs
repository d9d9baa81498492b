using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Networks;
using Hoc.Net.Simulation.Solving;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Runtime.Builtins.Classes.Parallel;

/// <summary>
/// All values of a cell as text, in NEURON's form (prcellstate), so that two runs can be compared line by line: nodes, voltages, instances of
/// mechanisms with their visible variables, connections to the cell's point processes.
/// </summary>
internal sealed class CellStateReport
{
    private readonly Model _model;
    private readonly TextWriter _file;
    private readonly List<int> _nodes = []; // rows, in NEURON's order
    private readonly List<int> _parents = [];
    private readonly Dictionary<int, int> _numbers = []; // of nodes, by row
    private readonly List<PointProcess> _receivers = [];

    private CellStateReport(Model model, TextWriter file) => (_model, _file) = (model, file);

    /// <summary>Writes the state of the cell that has an id.</summary>
    public static void Write(Model model, int gid, TextWriter file)
    {
        file.Write($"gid = {gid}\nt = {Text(model.Time)}\ncelsius = {Text(model.Celsius)}\n");
        if (model.GlobalIds.SectionOf(gid) is not { } section) return;
        model.Ready();
        var report = new CellStateReport(model, file);
        report.NumberNodes(section.Root);
        report.WriteNodes(gid);
        foreach (MechanismType type in model.Catalog.Types) report.WriteInstances(type);
        report.WriteConnections();
    }

    /// <summary>The root, then section by section the segments and the far end.</summary>
    private void NumberNodes(Section root)
    {
        Add(root.NearNode, -1);
        foreach (Section section in CellTopology.Of(root, isConnected: false).Sections)
        {
            int parent = section.NearNode;
            for (int i = 0; i <= section.Membrane.SegmentCount; i++)
            {
                int node = section.Membrane.NodeOf(i);
                Add(node, _numbers[parent]);
                parent = node;
            }
        }
    }

    private void Add(int node, int parent)
    {
        _numbers.Add(node, _nodes.Count);
        _nodes.Add(node);
        _parents.Add(parent);
    }

    private void WriteNodes(int gid)
    {
        Table table = _model.Store.Nodes;
        var source = _model.GlobalIds.VariableOf(gid) as ModelVariable;
        int watched = _nodes.FindIndex(node => source is not null && source.IsVoltageOf(node));
        _file.Write($"{_nodes.Count} nodes  {watched - 1} is the threshold node\n threshold {Text(_model.GlobalIds.ThresholdOf(gid).Value)}\n");
        _file.Write("inode parent area a b\n");
        for (int i = 0; i < _nodes.Count; i++)
        {
            (double a, double b) = i == 0 ? (0, 0) : (table.At(_nodes[i], NodeColumns.A), table.At(_nodes[i], NodeColumns.B));
            _file.Write($"{i} {_parents[i]} {Text(table.At(_nodes[i], NodeColumns.Area))} {Text(a)} {Text(b)}\n");
        }

        _file.Write("inode v\n");
        for (int i = 0; i < _nodes.Count; i++) _file.Write($"{i} {Text(table.At(_nodes[i], NodeColumns.Voltage))}\n");
    }

    private void WriteInstances(MechanismType type)
    {
        if (type.Kind == MechanismKind.ArtificialCell || ReferenceEquals(type, BuiltInTypes.Morphology)) return;
        Table table = _model.Store.TableOf(type);
        List<int> columns = [.. VisibleColumns(type)];
        List<int> rows = [.. Enumerable.Range(0, table.RowLimit).Where(row => !table.IsFree(row) && _numbers.ContainsKey(table.Node(row)))];
        if (rows.Count == 0) return;
        _file.Write($"type={_model.Catalog.IndexOf(type)} {type.Name} size={columns.Count}\n");
        foreach (int row in rows.OrderBy(row => _numbers[table.Node(row)]).ThenBy(table.Age))
        {
            int node = _numbers[table.Node(row)];
            if (type.ReceivesEvents && table.Owner(row) is { } receiver)
            {
                _file.Write($"{node} nri {_receivers.Count}\n");
                _receivers.Add(receiver);
            }

            for (int i = 0; i < columns.Count; i++) _file.Write($" {node} {i} {Text(table.At(row, columns[i]))}\n");
        }
    }

    private void WriteConnections()
    {
        if (_receivers.Count == 0) return;
        List<(int Receiver, NetCon Connection)> found = [];
        for (int i = 0; i < _receivers.Count; i++)
        {
            foreach (NetCon connection in _receivers[i].Port.Incoming) found.Add((i, connection));
        }

        _file.Write($"netcons {found.Count}\n pntindex srcgid active delay weights\n");
        foreach ((int receiver, NetCon connection) in found)
        {
            string weights = string.Concat(connection.Weights.ToArray().Select(static weight => " " + Text(weight)));
            _file.Write($"{receiver} {Source(connection)} {(connection.IsActive ? 1 : 0)} {Text(connection.Delay)}{weights}\n");
        }
    }

    private static string Source(NetCon connection)
    {
        if (GlobalIds.Of(connection) is { } gid) return $"{gid}";
        if (connection.SourceProcess is { } process) return process.Type.Name;
        return connection.SourceSection is null ? "-1" : "v";
    }

    private static IEnumerable<int> VisibleColumns(MechanismType type)
    {
        for (int i = 0; i < type.Fields.Length; i++)
        {
            if (!type.Fields[i].IsVisible || type.Fields[i].Role == FieldRole.Pointer) continue;
            for (int k = 0; k < type.Fields[i].Length; k++) yield return type.ColumnOf(i) + k;
        }
    }

    private static string Text(double value) => CNumber.General(value, 15, alternate: false);
}

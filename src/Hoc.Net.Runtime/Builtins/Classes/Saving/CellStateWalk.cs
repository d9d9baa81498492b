using Hoc.Net.Runtime.Builtins.Classes.Mechanisms;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Saving;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>
/// Goes through the state of cells in the order of NEURON's BBSaveState, cell by cell: sections with voltages and mechanisms, connections to their point
/// processes, events on their way to these, and the spikes of the cell itself that are under way. The stream decides whether it is written or read.
/// </summary>
internal sealed partial class CellStateWalk
{
    /// <summary>A part of a cell that is cut for several processes has the gid of the whole one, and a multiple of this.</summary>
    private const int PartStride = 10_000_000;

    /// <summary>Morphology and capacitance come before the mechanisms whose state counts.</summary>
    private const int LastUnsaved = 3;

    private readonly HocSession _session;
    private readonly Model _model;
    private readonly SavedInstances _instances;
    private readonly MechanismNumbers _numbers;
    private readonly bool _isBinary;
    private readonly SpikesUnderWay? _spikes; // null when reading
    private readonly ILookup<TemplateInstance?, Section> _sections;
    private StateStream _stream = null!;

    public CellStateWalk(HocSession session, bool isReading, bool isBinary)
    {
        _session = session;
        _model = session.Model;
        _model.Ready();
        _instances = _model.Saving.Instances;
        _numbers = new(_model.Catalog);
        _isBinary = isBinary;
        if (!isReading) _spikes = new(_model);
        _sections = _model.Sections.ToLookup(session.Sections.OwnerOf);
    }

    /// <summary>All cells, as NEURON writes them into one file.</summary>
    public List<int> Gids => GidOrder.Of(_model.GlobalIds.Cells);

    /// <summary>The numbers of whole cells, as NEURON tells them, each with the gid of a part that is here.</summary>
    public List<(int Base, int Gid)> BaseGids
    {
        get
        {
            Dictionary<int, int> parts = [];
            foreach (int gid in Gids)
            {
                if (gid < PartStride || !parts.ContainsKey(gid % PartStride)) parts[gid % PartStride] = gid;
            }

            return [.. GidOrder.Of(parts.Keys, GidOrder.RoomForThousand).Select(key => (key, parts[key]))];
        }
    }

    /// <summary>How many bytes the state of a cell takes.</summary>
    public int SizeOf(int gid)
    {
        StateCounter counter = new(_isBinary);
        Walk(gid, counter);
        return counter.Count;
    }

    /// <summary>Writes or reads the state of a cell.</summary>
    /// <exception cref="FormatException">The stream holds something else; the message is a part of a sentence.</exception>
    public void Walk(int gid, StateStream stream)
    {
        _stream = stream;
        stream.Known("begin cell");
        stream.Integer(gid);
        HocObject cell = CellOf(gid);
        stream.Integer(stream.IsReading ? 0 : CountedWith(() => Cell(cell)));
        Cell(cell);
        Spikes(gid);
        stream.Known("end cell");
    }

    private HocObject CellOf(int gid)
    {
        if (_model.GlobalIds.ProcessOf(gid) is { Tag: HocObject process }) return process;
        if (_model.GlobalIds.SectionOf(gid) is { Exists: true } section && _session.Sections.OwnerOf(section) is { } owner) return owner;
        throw new FormatException($"the cell of gid {gid} belongs to no object");
    }

    private int CountedWith(Action walk)
    {
        StateStream stream = _stream;
        StateCounter counter = new(_isBinary);
        _stream = counter;
        walk();
        _stream = stream;
        return counter.Count;
    }

    private void Cell(HocObject cell)
    {
        _stream.Text(cell.Name);
        if (cell is PointProcessObject process)
        {
            Instance(TableOf(process.Process), process.Process.TableRow);
            return;
        }

        Section[] sections = [.. _sections[(TemplateInstance)cell]];
        if (_stream.IsReading) ReadSections(sections);
        else WriteSections(sections);
    }

    private void WriteSections(Section[] sections)
    {
        _stream.Integer(sections.Length);
        foreach (Section section in sections)
        {
            (string name, int index) = PlaceOf(section);
            _stream.Text("begin section");
            _stream.Text(name);
            _stream.Integer(index);
            _stream.Integer(CountedWith(() => Section(section)));
            Section(section);
            _stream.Text("end section");
        }
    }

    private void ReadSections(Section[] sections)
    {
        Dictionary<(string, int), Section> places = sections.ToDictionary(PlaceOf);
        for (int left = _stream.Integer(0); left > 0; left--)
        {
            string name = "";
            _stream.Known("begin section");
            _stream.Text(ref name);
            int index = _stream.Integer(0);
            int size = _stream.Integer(0);
            if (places.TryGetValue((name, index), out Section? section)) Section(section);
            else _stream.Skip(size);
            _stream.Known("end section");
        }
    }

    /// <summary>The name in the template, and the place in the array of that name.</summary>
    private static (string Name, int Index) PlaceOf(Section section)
    {
        string name = section.Name[(section.Name.LastIndexOf('.') + 1)..];
        int bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? (name, 0) : (name[..bracket], int.TryParse(name[(bracket + 1)..^1], out int index) ? index : 0);
    }

    private void Section(Section section)
    {
        int count = section.SegmentCount;
        _stream.Text("//contents");
        _stream.Known(count, $"nseg of {section.Name}");
        for (int i = 0; i < count; i++) Node(section.Membrane.NodeOf(i), [.. _instances.AllAt(section, i).Where(IsCounted)]);
        Node(section.NearNode, [.. _instances.OwnAt(section, section.NearNode).Where(IsCounted)]);
        Node(section.Membrane.EndNode, [.. _instances.OwnAt(section, section.Membrane.EndNode).Where(IsCounted)]);
    }

    private bool IsCounted((Table Table, int Row) instance) =>
        _numbers.Of(instance.Table.Type) > LastUnsaved && (instance.Table.Owner(instance.Row) is not { } owner || !_session.UnsavedProcesses.Contains(owner));

    private void Node(int node, (Table Table, int Row)[] instances)
    {
        ref double voltage = ref _model.Store.Nodes.At(node, NodeColumns.Voltage);
        voltage = _stream.Number(voltage);
        _stream.Known(instances.Length, "the number of mechanisms in a segment");
        foreach (var (table, row) in instances) Instance(table, row, voltage);
    }

    private Table TableOf(PointProcess process) => _model.Store.TableOf(process.Type);

    private void Instance(Table table, int row, double voltage = 0)
    {
        MechanismType type = table.Type;
        _stream.Known(_numbers.Of(type), $"the number of the mechanism {type.Name}");
        _stream.Known("//" + type.Name);
        List<double> saved = [];
        _instances.Save(table, row, voltage, saved);
        double[] values = [.. saved];
        _stream.Numbers(values);
        if (_stream.IsReading)
        {
            int next = 0;
            _instances.Restore(table, row, values, ref next);
        }

        if (type.ReceivesEvents && table.Owner(row) is { } owner) Connections(owner);
        Extra(table, row);
    }
}

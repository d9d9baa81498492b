using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Saving;

/// <summary>Finds what the nodes of a model hold, youngest first, and copies it to and from saved values.</summary>
internal sealed class SavedInstances
{
    private readonly Model _model;
    private readonly Dictionary<MechanismType, SavedFields> _fields = [];
    private readonly ILookup<int, (Table Table, int Row)> _endIons;

    public SavedInstances(Model model, EndIons endIons)
    {
        _model = model;
        _endIons = endIons.Rows.ToLookup(static r => r.Node, static r => (r.Ion, r.Row));
    }

    /// <summary>The instances of a segment, or of the far end, of which something is saved.</summary>
    /// <param name="section">The section.</param>
    /// <param name="index">The segment from the attached end on; the number of segments for the far end.</param>
    public (Table Table, int Row)[] At(Section section, int index)
    {
        var membrane = section.Membrane;
        return index == membrane.SegmentCount ? Sorted(OnBareNode(section, membrane.EndNode, section.LayersAtEnd)) : [.. AllAt(section, index).Where(IsSaved)];
    }

    /// <summary>All instances of a segment, youngest first.</summary>
    public (Table Table, int Row)[] AllAt(Section section, int index)
    {
        var membrane = section.Membrane;
        var found = new List<(Table Table, int Row)>();
        foreach (var mechanism in membrane.Mechanisms)
            found.Add((mechanism.Table, mechanism[index]));
        AddResidents(section, membrane.NodeOf(index), found);
        return ByAge(found);
    }

    /// <summary>A section's own point processes on a node, youngest first.</summary>
    public (Table Table, int Row)[] OwnAt(Section section, int node) => ByAge([.. section.ResidentsOf(node).Where(p => p.Section == section).Select(InstanceOf)]);

    /// <summary>The instances at the root of a tree.</summary>
    public (Table Table, int Row)[] AtRoot(Section section) => Sorted(OnBareNode(section, section.NearNode, section.LayersAtRoot));

    public SavedNode Save(int node, (Table Table, int Row)[] instances)
    {
        var values = new List<double>();
        var voltage = _model.Store.Nodes.At(node, NodeColumns.Voltage);
        foreach (var (table, row) in instances)
            Save(table, row, voltage, values);
        return new(voltage, Array.ConvertAll(instances, static i => i.Table.Type), [.. values]);
    }

    public void Restore(int node, (Table Table, int Row)[] instances, SavedNode saved)
    {
        _model.Store.Nodes.At(node, NodeColumns.Voltage) = saved.Voltage;
        var next = 0;
        foreach (var (table, row) in instances)
            Restore(table, row, saved.Values, ref next);
    }

    public void Save(Table table, int row, double voltage, List<double> values)
    {
        foreach (var place in FieldsOf(table.Type).Places)
            values.Add(place switch
            {
                SavedFields.Voltage => voltage,
                SavedFields.LastEvent => table.Owner(row)?.Port.LastReceived ?? 0,
                < 0 => 0,
                _ => table.At(row, place),
            });
    }

    public void Restore(Table table, int row, double[] values, ref int next)
    {
        foreach (var place in FieldsOf(table.Type).Places)
        {
            var value = values[next++];
            if (place >= 0)
                table.At(row, place) = value;
            else if (place == SavedFields.LastEvent && table.Owner(row) is { } owner)
                owner.Port.LastReceived = value;
        }
    }

    /// <summary>How many values of an instance are saved.</summary>
    public int CountOf(MechanismType type) => FieldsOf(type).Places.Length;

    private SavedFields FieldsOf(MechanismType type)
    {
        if (!_fields.TryGetValue(type, out var fields))
            _fields.Add(type, fields = SavedFields.Of(type));
        return fields;
    }

    private List<(Table, int)> OnBareNode(Section section, int node, int layers)
    {
        var found = new List<(Table, int)>(_endIons[node]);
        if (layers >= 0)
            found.Add((section.Layers!.Table, layers));
        AddResidents(section, node, found);
        return found;
    }

    private static void AddResidents(Section section, int node, List<(Table, int)> found) => found.AddRange(section.ResidentsOf(node).Select(InstanceOf));

    private static (Table Table, int Row) InstanceOf(PointProcess process) => (process.Model!.Store.TableOf(process.Type), process.TableRow);

    private bool IsSaved((Table Table, int Row) instance) => CountOf(instance.Table.Type) > 0;

    private (Table Table, int Row)[] Sorted(List<(Table Table, int Row)> found) => ByAge([.. found.Where(IsSaved)]);

    private static (Table Table, int Row)[] ByAge(List<(Table Table, int Row)> found) => [.. found.OrderByDescending(static i => i.Table.Age(i.Row))];
}

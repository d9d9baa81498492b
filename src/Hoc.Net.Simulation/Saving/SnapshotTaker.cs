using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Saving;

/// <summary>Takes snapshots of a model, compares them with its structure, and puts it back into the state that they hold.</summary>
internal sealed class SnapshotTaker(Model model, EndIons endIons)
{
    private readonly SavedInstances _instances = new(model, endIons);

    public ModelSnapshot Take() => new()
    {
        Time = model.Time,
        Sections = [.. model.Sections.Select(Save)],
        Cells = [.. ArtificialTypes(model.Catalog).Select(Save)],
        Weights = [.. model.Exchange.Connections.Select(static c => c.Weights.ToArray())],
        Sources = [.. model.Exchange.Sources.Select(static s => s.Memory)],
        Events = [.. model.Events.Pending.Select(static p => new SavedEvent(p.Time, p.Item.Keep()))],
        Recorders = [.. model.Recorders.Select(static r => new SavedProgress(r, r.Progress))],
    };

    /// <summary>How many values of an instance are saved.</summary>
    public int CountOf(MechanismType type) => _instances.CountOf(type);

    /// <summary>What nodes hold.</summary>
    public SavedInstances Instances => _instances;

    public static IEnumerable<MechanismType> ArtificialTypes(MechanismCatalog catalog) =>
        catalog.Types.Where(static t => t.Kind == MechanismKind.ArtificialCell);

    /// <summary>In what the model differs from what a snapshot was taken of, as a sentence; null when it does not.</summary>
    public string? Difference(ModelSnapshot saved)
    {
        if (saved.Sections.Length != model.Sections.Count)
            return $"{model.Sections.Count} sections exist, but {saved.Sections.Length} were saved";
        var roots = model.Sections.Count(static s => s.Parent is null);
        if (roots != saved.RootCount)
            return $"{roots} cells exist, but {saved.RootCount} were saved";
        foreach (var cells in saved.Cells)
            if (model.Store.TableOf(cells.Type).LiveCount != cells.Count)
                return $"{model.Store.TableOf(cells.Type).LiveCount} of {cells.Type.Name} exist, but {cells.Count} were saved";
        for (var i = 0; i < saved.Sections.Length; i++)
            if (Difference(saved.Sections[i], SectionOf(saved, i)) is { } difference)
                return difference;
        return DifferenceOfEvents(saved);
    }

    public void Restore(ModelSnapshot saved, bool withEvents)
    {
        model.Time = saved.Time;
        for (var i = 0; i < saved.Sections.Length; i++)
            Restore(saved.Sections[i], SectionOf(saved, i));
        foreach (var cells in saved.Cells)
            Restore(cells);
        if (withEvents)
            RestoreEvents(saved);
    }

    private Section SectionOf(ModelSnapshot saved, int index) => saved.Sections[index].Section ?? model.Sections[index];

    private SavedSection Save(Section section)
    {
        var membrane = section.Membrane;
        var nodes = new SavedNode[membrane.SegmentCount + 1];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = _instances.Save(NodeOf(section, i), _instances.At(section, i));
        return new(section, nodes, section.Parent is null ? _instances.Save(section.NearNode, _instances.AtRoot(section)) : null);
    }

    private void Restore(SavedSection saved, Section section)
    {
        for (var i = 0; i < saved.Nodes.Length; i++)
            _instances.Restore(NodeOf(section, i), _instances.At(section, i), saved.Nodes[i]);
        if (saved.Root is { } root)
            _instances.Restore(section.NearNode, _instances.AtRoot(section), root);
    }

    private static int NodeOf(Section section, int index) =>
        index == section.SegmentCount ? section.Membrane.EndNode : section.Membrane.NodeOf(index);

    private SavedCells Save(MechanismType type)
    {
        var values = new List<double>();
        var count = 0;
        foreach (var row in RowsByAge(type))
        {
            _instances.Save(model.Store.TableOf(type), row, 0, values);
            count++;
        }

        return new(type, count, [.. values]);
    }

    private void Restore(SavedCells saved)
    {
        var next = 0;
        foreach (var row in RowsByAge(saved.Type))
            _instances.Restore(model.Store.TableOf(saved.Type), row, saved.Values, ref next);
    }

    private IEnumerable<int> RowsByAge(MechanismType type)
    {
        var table = model.Store.TableOf(type);
        return Enumerable.Range(0, table.RowLimit).Where(row => !table.IsFree(row)).OrderBy(table.Age);
    }

    private string? Difference(SavedSection saved, Section section)
    {
        if (!section.Exists)
            return $"the saved section {section.Name} no longer exists";
        if (saved.Nodes.Length != section.SegmentCount + 1)
            return $"{section.Name} has {section.SegmentCount + 1} nodes, but {saved.Nodes.Length} were saved";
        if (saved.Root is null != section.Parent is not null)
            return $"{section.Name} {(section.Parent is null ? "is" : "is not")} the root of a cell, and what was saved is {(saved.Root is null ? "none" : "one")}";
        for (var i = 0; i < saved.Nodes.Length; i++)
            if (Difference(saved.Nodes[i], _instances.At(section, i)) is { } difference)
                return $"node {i} of {section.Name} {difference}";
        return saved.Root is { } root && Difference(root, _instances.AtRoot(section)) is { } atRoot ? $"the root node of {section.Name} {atRoot}" : null;
    }

    private static string? Difference(SavedNode saved, (Table Table, int Row)[] present)
    {
        for (var i = 0; i < Math.Max(saved.Mechanisms.Length, present.Length); i++)
        {
            if (i == saved.Mechanisms.Length)
                return "has more mechanisms than were saved";
            if (i == present.Length)
                return "has fewer mechanisms than were saved";
            if (saved.Mechanisms[i] != present[i].Table.Type)
                return $"has {present[i].Table.Type.Name} where {saved.Mechanisms[i].Name} was saved";
        }

        return null;
    }

    private string? DifferenceOfEvents(ModelSnapshot saved)
    {
        var connections = 0;
        foreach (var connection in model.Exchange.Connections)
        {
            if (connections < saved.Weights.Length && saved.Weights[connections].Length != connection.Weights.Length)
                return $"NetCon {connections} has {connection.Weights.Length} weights, but {saved.Weights[connections].Length} were saved";
            connections++;
        }

        if (connections != saved.Weights.Length)
            return $"{connections} NetCons exist, but {saved.Weights.Length} were saved";
        return model.Exchange.Sources.Count != saved.Sources.Length
            ? $"{model.Exchange.Sources.Count} sources of events exist, but {saved.Sources.Length} were saved"
            : null;
    }

    private void RestoreEvents(ModelSnapshot saved)
    {
        foreach (var progress in saved.Recorders)
            progress.Recorder.Resume(progress.Places, saved.Time);
        var next = 0;
        foreach (var connection in model.Exchange.Connections)
            saved.Weights[next++].CopyTo(connection.Weights);
        for (var i = 0; i < saved.Sources.Length; i++)
            model.Exchange.Sources[i].Memory = saved.Sources[i];
        model.Exchange.ClearQueue();
        foreach (var (time, e) in saved.Events)
            e.Resume(model, time);
    }
}

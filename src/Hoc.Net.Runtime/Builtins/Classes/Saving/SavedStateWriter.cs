using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Hoc.Net.Runtime.Builtins.Classes.Mechanisms;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Recorders;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>Writes a saved state as NEURON's SaveState does: lines of text between binary numbers of the machine, little end first.</summary>
internal sealed class SavedStateWriter
{
    private readonly MemoryStream _output = new();
    private readonly MechanismNumbers _numbers;
    private readonly Model _model;
    private readonly SavedState _saved;
    private readonly IRecorder[] _recorders;

    private SavedStateWriter(Model model, SavedState saved)
    {
        _model = model;
        _saved = saved;
        _numbers = new(model.Catalog);
        _recorders = [.. model.Recorders];
    }

    public static byte[] Write(Model model, SavedState saved)
    {
        var writer = new SavedStateWriter(model, saved);
        writer.Write();
        return writer._output.ToArray();
    }

    private ModelSnapshot Snapshot => _saved.Snapshot;

    private void Write()
    {
        Text(SavedStateText.Title);
        Number(Snapshot.Time);
        Text($"{Snapshot.Sections.Length} {Snapshot.RootCount}\n");
        foreach (SavedSection section in Snapshot.Sections)
        {
            Integer(section.Nodes.Length);
            Integer(section.Root is null ? 0 : 1);
        }

        foreach (SavedSection section in Snapshot.Sections)
        {
            Nodes(section.Nodes);
            if (section.Root is { } root) Nodes([root]);
        }

        Cells();
        Recorders();
        Connections();
        Events();
    }

    private void Nodes(SavedNode[] nodes)
    {
        foreach (SavedNode node in nodes)
        {
            Number(node.Voltage);
            Integer(node.Mechanisms.Length);
            Integer(node.Values.Length);
        }

        foreach (SavedNode node in nodes)
        {
            foreach (var mechanism in node.Mechanisms) Integer(_numbers.Of(mechanism));
            Numbers(node.Values);
        }
    }

    private void Cells()
    {
        (int Number, Simulation.Membrane.MechanismType? Type)[] types = [.. _numbers.ArtificialCells];
        Text($"{types.Length}\n");
        foreach (var (number, type) in types)
        {
            SavedCells? cells = Array.Find(Snapshot.Cells, c => c.Type == type);
            Text($"{number} {cells?.Count ?? 0} {cells?.Values.Length ?? 0}\n");
            Numbers(cells?.Values ?? []);
        }
    }

    private void Recorders()
    {
        Text($"{Snapshot.Recorders.Length}\n");
        foreach (SavedProgress progress in Snapshot.Recorders)
        {
            Text($"{(int)progress.Recorder.Kind} {Array.IndexOf(_recorders, progress.Recorder)}\n");
            if (progress.Places.Length > 0) Text(string.Join(' ', progress.Places) + "\n");
        }
    }

    private void Connections()
    {
        Text($"{Snapshot.Weights.Length}\n");
        for (int i = 0; i < Snapshot.Weights.Length; i++)
        {
            Text($"{_saved.ConnectionNumbers[i]} {Snapshot.Weights[i].Length}\n");
            Numbers(Snapshot.Weights[i]);
        }

        Text($"{Snapshot.Sources.Length}\n");
        foreach (SavedThreshold source in Snapshot.Sources)
            Numbers([BitConverter.Int64BitsToDouble(source.IsAbove ? 1 : 0), source.Floor, source.Former, source.FormerTime]);
    }

    private void Events()
    {
        Text($"{Snapshot.Events.Length}\n");
        foreach (SavedEvent pending in Snapshot.Events) Number(pending.Time);
        foreach (SavedEvent pending in Snapshot.Events) Event(pending.Event);
    }

    private void Event(ModelEvent e)
    {
        switch (e)
        {
            case Arrival arrival:
                Text($"{SavedStateText.ConnectionEvent}\n{SavedState.NumberOf(arrival.Connection)}\n");
                break;
            case SelfEvent self:
                SelfEvent(self);
                break;
            case EventSource source:
                Source(source);
                break;
            case SourceCrossing crossing:
                Source(crossing.Source);
                break;
            default:
                if (Array.FindIndex(_recorders, r => r.Tick == e) is >= 0 and var index) Text($"{SavedStateText.RecorderEvent}\n{(int)_recorders[index].Kind} {index}\n");
                else Statement((e as ActionEvent)?.Action?.Target as ScheduledStatement);
                break;
        }
    }

    private void SelfEvent(SelfEvent e)
    {
        PointProcess target = e.Port.Owner;
        NetCon? connection = e.Weights.IsNone ? null : e.Port.Incoming.FirstOrDefault(c => c.Slice == e.Weights);
        int number = connection is null ? -1 : SavedState.NumberOf(connection);
        Text(string.Create(
            CultureInfo.InvariantCulture,
            $"{SavedStateText.SelfEvent}\n{target.Type.Name} {(target.Tag as HocObject)?.Number ?? 0} {_numbers.Of(target.Type)} {number} {SavedFields.MovableEventOf(target.Type)} {CNumber.General(e.Flag, 6, alternate: false)}\n"));
    }

    private void Source(EventSource source)
    {
        int index = 0;
        while (index < _model.Exchange.Sources.Count && _model.Exchange.Sources[index] != source) index++;
        Text($"{SavedStateText.SourceEvent}\n{index} 0\n");
    }

    private void Statement(ScheduledStatement? statement)
    {
        Text($"{SavedStateText.StatementEvent}\n{(statement is null ? 0 : 1)} {(statement?.Owner is null ? 0 : 1)}\n");
        if (statement is null) return;
        Text(statement.Text + "\n");
        if (statement.Owner is { } owner) Text($"{owner.Class.Name} {owner.Number}\n");
    }

    private void Text(string text) => _output.Write(Encoding.Latin1.GetBytes(text));

    private void Number(double number) => Numbers([number]);

    private void Numbers(ReadOnlySpan<double> numbers) => _output.Write(MemoryMarshal.AsBytes(numbers));

    private void Integer(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _output.Write(bytes);
    }
}

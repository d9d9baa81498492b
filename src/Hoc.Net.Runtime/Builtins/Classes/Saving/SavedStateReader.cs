using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Builtins.Classes.Mechanisms;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Events;
using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Recorders;
using Hoc.Net.Simulation.Saving;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>Reads what <see cref="SavedStateWriter"/> or NEURON wrote; what the file names is looked up among what exists now.</summary>
internal sealed class SavedStateReader
{
    private readonly TextInput _input;
    private readonly HocSession _session;
    private readonly Model _model;
    private readonly MechanismNumbers _numbers;
    private readonly IRecorder[] _recorders;
    private readonly NetCon[] _connections;

    private SavedStateReader(HocSession session, TextInput input)
    {
        _session = session;
        _input = input;
        _model = session.Model;
        _numbers = new(_model.Catalog);
        _recorders = [.. _model.Recorders];
        _connections = [.. _model.Exchange.Connections];
    }

    /// <exception cref="FormatException">The file is none of a saved state, or holds what does not exist; the message is a part of a sentence.</exception>
    public static SavedState Read(HocSession session, TextInput input) => new SavedStateReader(session, input).Read();

    private SavedState Read()
    {
        if (_input.ReadLine() != SavedStateText.Title) throw new FormatException("it does not begin as a file of SaveState does");
        double time = Number();
        int[] counts = Integers(2);
        (int Nodes, bool HasRoot)[] shapes = new (int, bool)[counts[0]];
        foreach (ref (int Nodes, bool HasRoot) shape in shapes.AsSpan()) shape = (Integer(), Integer() != 0);
        SavedSection[] sections = Array.ConvertAll(shapes, s => new SavedSection(null, Nodes(s.Nodes), s.HasRoot ? Nodes(1)[0] : null));
        SavedCells[] cells = Cells();
        SavedProgress[] recorders = new SavedProgress[Integers(1)[0]];
        for (int i = 0; i < recorders.Length; i++) recorders[i] = Progress();
        int[] numbers = new int[Integers(1)[0]];
        double[][] weights = new double[numbers.Length][];
        for (int i = 0; i < numbers.Length; i++)
        {
            int[] head = Integers(2);
            (numbers[i], weights[i]) = (head[0], Numbers(head[1]));
        }

        SavedThreshold[] sources = new SavedThreshold[Integers(1)[0]];
        for (int i = 0; i < sources.Length; i++)
        {
            double[] memory = Numbers(4);
            sources[i] = new((byte)BitConverter.DoubleToInt64Bits(memory[0]) != 0, memory[1], memory[2], memory[3]);
        }

        var snapshot = new ModelSnapshot
        {
            Time = time,
            Sections = sections,
            Cells = cells,
            Weights = weights,
            Sources = sources,
            Events = Events(),
            Recorders = recorders,
        };
        return new(snapshot, numbers);
    }

    private SavedNode[] Nodes(int count)
    {
        var heads = new (double Voltage, int Mechanisms, int Values)[count];
        for (int i = 0; i < count; i++) heads[i] = (Number(), Integer(), Integer());
        return Array.ConvertAll(heads, head =>
        {
            var mechanisms = new MechanismType[head.Mechanisms];
            for (int i = 0; i < mechanisms.Length; i++) mechanisms[i] = Mechanism(Integer());
            if (mechanisms.Sum(_model.Saving.CountOf) != head.Values) throw new FormatException("its mechanisms have other variables than those here");
            return new SavedNode(head.Voltage, mechanisms, Numbers(head.Values));
        });
    }

    private SavedCells[] Cells()
    {
        var cells = new List<SavedCells>();
        for (int left = Integers(1)[0]; left > 0; left--)
        {
            int[] head = Integers(3);
            double[] values = Numbers(head[2]);
            if (head[1] == 0 && _numbers.Find(head[0]) is null) continue;
            MechanismType type = Mechanism(head[0]);
            if (head[1] * _model.Saving.CountOf(type) != head[2]) throw new FormatException($"{type.Name} has other variables there");
            cells.Add(new(type, head[1], values));
        }

        return [.. cells];
    }

    private SavedProgress Progress()
    {
        IRecorder recorder = Recorder(Integers(2));
        return new(recorder, recorder.Progress.Length == 0 ? [] : Integers(recorder.Progress.Length));
    }

    private IRecorder Recorder(int[] head) =>
        head[1] >= 0 && head[1] < _recorders.Length && (int)_recorders[head[1]].Kind == head[0]
            ? _recorders[head[1]]
            : throw new FormatException($"its recording or playing {head[1]} does not exist here, or is another kind");

    private SavedEvent[] Events()
    {
        double[] times = Numbers(Integers(1)[0]);
        return Array.ConvertAll(times, time => new SavedEvent(time, Event()));
    }

    private ModelEvent Event() => Integers(1)[0] switch
    {
        SavedStateText.ConnectionEvent => Connection(Integers(1)[0]).Arrival,
        SavedStateText.SelfEvent => SelfEvent(),
        SavedStateText.SourceEvent => Source(Integers(2)[0]),
        SavedStateText.StatementEvent => Statement(),
        SavedStateText.RecorderEvent => Recorder(Integers(2)).Tick ?? throw new FormatException("a recording has an event that has none"),
        var kind => throw new FormatException($"it has an event of the unknown kind {kind}"),
    };

    private SelfEvent SelfEvent()
    {
        string[] words = Words(6);
        if (Object(words[0], words[1]) is not PointProcessObject target) throw new FormatException($"{words[0]}[{words[1]}] is no point process");
        int connection = ToInteger(words[3]);
        return new()
        {
            Port = target.Process.Port,
            Weights = connection < 0 ? default : Connection(connection).Slice,
            Flag = double.Parse(words[5], CultureInfo.InvariantCulture),
        };
    }

    private EventSource Source(int index) => index >= 0 && index < _model.Exchange.Sources.Count
        ? _model.Exchange.Sources[index]
        : throw new FormatException($"its source of events {index} does not exist here");

    private ActionEvent Statement()
    {
        int[] head = Integers(2);
        if (head[0] == 0) return new(null, null, false);
        string text = Line();
        HocObject? owner = null;
        if (head[1] != 0)
        {
            string[] words = Words(2);
            owner = Object(words[0], words[1]);
        }

        return new(new ScheduledStatement(_session, text, owner, "CVode.event", null).Execute, null, false);
    }

    private NetCon Connection(int number) =>
        Array.Find(_connections, c => SavedState.NumberOf(c) == number) ?? throw new FormatException($"NetCon[{number}] does not exist");

    private HocObject Object(string name, string number) =>
        _session.Names.FindClass(name)?.Find(ToInteger(number)) ?? throw new FormatException($"{name}[{number}] does not exist");

    private MechanismType Mechanism(int number) =>
        _numbers.Find(number) ?? throw new FormatException($"no mechanism has the number {number}");

    private string Line() => _input.ReadLine()?.TrimEnd('\n') ?? throw TooShort();

    private string[] Words(int count)
    {
        string[] words = Line().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= count ? words : throw new FormatException("a line has too few words");
    }

    private int[] Integers(int count) => Array.ConvertAll(Words(count), ToInteger);

    private static int ToInteger(string word) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out int number) ? number : throw new FormatException($"'{word}' stands where a whole number is needed");

    private int Integer() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    private double Number() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(sizeof(double)));

    private double[] Numbers(int count) => MemoryMarshal.Cast<byte, double>(Bytes((long)count * sizeof(double))).ToArray();

    private ReadOnlySpan<byte> Bytes(long count)
    {
        if (count < 0) throw TooShort();
        ReadOnlySpan<byte> bytes = _input.ReadBytes(count);
        return bytes.Length == count ? bytes : throw TooShort();
    }

    private static FormatException TooShort() => new("it ends too early");
}

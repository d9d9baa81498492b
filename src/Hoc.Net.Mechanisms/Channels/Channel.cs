namespace Hoc.Net.Mechanisms.Channels;

/// <summary>
/// A channel that is described while a program runs: states in gates, transitions between them, the current. States of gates of Hodgkin and Huxley's kind come first, then
/// those of kinetic schemes, gate by gate; so do their transitions, those that ligands drive last.
/// </summary>
internal sealed class Channel(bool isPointProcess, SingleChannels shared)
{
    private const int UsualTableSize = 200;
    private const double TableStart = -100; // mV
    private const double TableEnd = 50; // mV

    /// <summary>Whether it is a point process; else it is inserted.</summary>
    public bool IsPointProcess { get; } = isPointProcess;

    public required string Name { get; set; }

    /// <summary>What all channels that open one by one share.</summary>
    public SingleChannels Shared => shared;

    /// <summary>Whether instances are followed channel by channel; any change of the structure ends it.</summary>
    public bool IsSingle { get; set; }

    /// <summary>Whether that can be: a point process with one kinetic scheme of at least two states.</summary>
    public bool CanBeSingle => IsPointProcess && Gates is [{ IsHodgkinHuxley: false, Power: 1, States.Count: > 1 }];

    /// <summary>The ion that flows; null for none in particular.</summary>
    public string? Ion { get; set; }

    public ChannelCurrent Current { get; set; }

    /// <summary>What a new instance has, S/cm², or uS; a permeability, cm/s or cm3/s, for the constant field.</summary>
    public double DefaultConductance { get; set; }

    /// <summary>The reversal potential of a new instance without an ion, mV.</summary>
    public double DefaultReversal { get; set; }

    public List<ChannelGate> Gates { get; } = [];

    public List<ChannelTransition> Transitions { get; } = [];

    /// <summary>The ions that drive transitions.</summary>
    public List<string> Ligands { get; } = [];

    /// <summary>Whether gates of Hodgkin and Huxley's kind take their steps from tables.</summary>
    public bool UsesTable { get; private set; }

    public int TableSize { get; private set; } = UsualTableSize;

    public double TableLeast { get; private set; } = TableStart;

    public double TableMost { get; private set; } = TableEnd;

    public IEnumerable<ChannelState> States => Gates.SelectMany(static gate => gate.States);

    public int StateCount => Gates.Sum(static gate => gate.States.Count);

    /// <summary>The gates of Hodgkin and Huxley's kind, each of one state with a transition of its own.</summary>
    public int SimpleCount => Gates.Count(static gate => gate.IsHodgkinHuxley);

    /// <summary>Where the transitions that ligands drive begin.</summary>
    public int FirstLigandTransition => Transitions.Count(static transition => !transition.UsesLigand);

    public ChannelState StateAt(int index) => States.ElementAt(index);

    public int IndexOf(ChannelState state) => States.ToList().IndexOf(state);

    public ChannelGate GateOf(ChannelState state) => Gates.First(gate => gate.States.Contains(state));

    /// <summary>Adds a gate of Hodgkin and Huxley's kind behind those there are.</summary>
    public ChannelState AddSimple(string name)
    {
        var state = new ChannelState(name, 1);
        var gate = new ChannelGate(isHodgkinHuxley: true);
        gate.States.Add(state);
        int index = SimpleCount;
        Gates.Insert(index, gate);
        Transitions.Insert(index, new(state, state));
        NoteStructure();
        return state;
    }

    /// <summary>Adds a state to a kinetic scheme, or begins one.</summary>
    public ChannelState AddKinetic(ChannelGate? gate, string name)
    {
        if (gate is null) Gates.Add(gate = new ChannelGate(isHodgkinHuxley: false));
        var state = new ChannelState(name, 0);
        gate.States.Add(state);
        NoteStructure();
        return state;
    }

    /// <summary>Removes a state with its transitions, and its gate when that was the only one.</summary>
    public void Remove(ChannelState state)
    {
        ChannelGate gate = GateOf(state);
        gate.States.Remove(state);
        if (gate.States.Count == 0) Gates.Remove(gate);
        Transitions.RemoveAll(transition => transition.Source == state || transition.Target == state);
        NoteStructure();
    }

    /// <summary>Adds a transition between two states of kinetic schemes.</summary>
    public ChannelTransition AddTransition(ChannelState source, ChannelState target)
    {
        var transition = new ChannelTransition(source, target);
        Transitions.Insert(FirstLigandTransition, transition);
        NoteStructure();
        return transition;
    }

    public void Remove(ChannelTransition transition)
    {
        Transitions.Remove(transition);
        NoteStructure();
    }

    /// <summary>Says what a transition's functions are, and which ion drives it.</summary>
    public void SetKind(ChannelTransition transition, ChannelTransitionKind kind, string? ligand)
    {
        bool had = transition.UsesLigand;
        transition.Kind = kind;
        transition.Ligand = transition.UsesLigand ? ligand : null;
        UsesTable = false;
        if (had || transition.UsesLigand) IsSingle = false;
        if (transition.UsesLigand != had)
        {
            Transitions.Remove(transition);
            Transitions.Insert(transition.UsesLigand ? Transitions.Count : FirstLigandTransition, transition);
        }

        Ligands.RemoveAll(known => Transitions.TrueForAll(t => t.Ligand != known));
        if (transition.Ligand is { } ion && !Ligands.Contains(ion)) Ligands.Add(ion);
    }

    /// <summary>Takes steps from tables, or no longer.</summary>
    public void UseTable(bool on, int size = 0, double least = 0, double most = 0)
    {
        if (size > 0)
        {
            TableSize = size < 2 ? UsualTableSize : size;
            (TableLeast, TableMost) = least < most ? (least, most) : (TableStart, TableEnd);
        }

        UsesTable = on && SimpleCount > 0;
    }

    /// <summary>The functions of a transition have changed.</summary>
    public void NoteRates() => UsesTable = false;

    /// <summary>States, gates or transitions have changed.</summary>
    public void NoteStructure() => UsesTable = IsSingle = false;
}

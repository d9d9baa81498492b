using System.Collections.Immutable;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>The definition of a mechanism: its variables, the ions it uses and its kernels. Immutable, shared by models.</summary>
public sealed class MechanismType
{
    private const int NoSlot = -1;

    private bool? _isElectrode;
    private readonly ImmutableArray<int> _columns = [0];
    private readonly ImmutableArray<int> _slots = []; // by column

    /// <summary>The name, such as "hh", "IClamp" or "na_ion".</summary>
    public required string Name { get; init; }

    /// <summary>What its instances sit on.</summary>
    public required MechanismKind Kind { get; init; }

    /// <summary>The variables of each instance, in the order of their columns.</summary>
    public ImmutableArray<Field> Fields
    {
        get;
        init
        {
            field = value;
            var columns = ImmutableArray.CreateBuilder<int>(value.Length + 1);
            columns.Add(0);
            foreach (var f in value)
                columns.Add(columns[^1] + f.Length);
            _columns = columns.MoveToImmutable();
            var slots = ImmutableArray.CreateBuilder<int>(ColumnCount);
            foreach (var f in value)
                for (var i = 0; i < f.Length; i++)
                    slots.Add(f.IsSlot ? SlotCount++ : NoSlot);
            _slots = slots.MoveToImmutable();
        }
    } = [];

    /// <summary>The variables that all instances share.</summary>
    public ImmutableArray<GlobalField> Globals { get; init; } = [];

    /// <summary>The shared variables of other mechanisms that it uses.</summary>
    public ImmutableArray<ExternalGlobal> Externals { get; init; } = [];

    /// <summary>The ions used.</summary>
    public ImmutableArray<IonUse> Ions { get; init; } = [];

    /// <summary>The states that diffuse along sections.</summary>
    public ImmutableArray<Diffusion> Diffusions { get; init; } = [];

    /// <summary>The states that obey differential equations, in the order in which the variable step's vector holds those of an instance.</summary>
    public ImmutableArray<StateEquation> Equations { get; init; } = [];

    /// <summary>Why the variable step cannot use the mechanism, as a part of a sentence; null where it can.</summary>
    public string? VariableStepObstacle { get; init; }

    /// <summary>The functions that users may call, the suffix after their names.</summary>
    public ImmutableArray<MechanismFunction> Functions { get; init; } = [];

    /// <summary>The functions whose values users give.</summary>
    public ImmutableArray<FunctionTableField> FunctionTables { get; init; } = [];

    /// <summary>How its instances exchange events; null when they don't.</summary>
    public EventHandling? Events { get; init; }

    /// <summary>True when events may be sent to its instances (NET_RECEIVE).</summary>
    public bool ReceivesEvents => Events?.Deliver is not null;

    /// <summary>True when its instances send events (net_event).</summary>
    public bool SendsEvents => Events is { Emits: true };

    /// <summary>True when its kernels need the diameters of segments.</summary>
    public bool UsesDiameter { get; init; }

    /// <summary>The NMODL text it was made from; empty when there is none.</summary>
    public string SourceText { get; init; } = "";

    /// <summary>The NMODL file it was made from; empty when there is none.</summary>
    public string SourceFile { get; init; } = "";

    /// <summary>The passes.</summary>
    public KernelSet Kernels { get; init; } = new();

    /// <summary>What its kernels that run in each step have to do with anything but their rows; found out when somebody asks.</summary>
    internal StepTraits StepTraits => TraitsOfStep?.Value ?? StepTraits.Unknown;

    /// <summary>Finds that out; null when nobody knows.</summary>
    internal Lazy<StepTraits>? TraitsOfStep { get; init; }

    /// <summary>What is appended to names of variables in scripts: "_hh" for hh, nothing for point processes and ions.</summary>
    public string Suffix => Kind == MechanismKind.Density && !HasBareNames ? "_" + Name : "";

    /// <summary>The number of columns of the state block, arrays counted by element.</summary>
    public int ColumnCount => _columns[^1];

    /// <summary>The number of columns that stand for a pointer or an object.</summary>
    internal int SlotCount { get; private set; }

    /// <summary>
    /// True when its currents come from electrodes (ELECTRODE_CURRENT): they flow into the cell through no membrane, and see the potential inside against
    /// ground where there are extracellular layers.
    /// </summary>
    public bool IsElectrode
    {
        get => (_isElectrode ??= FindElectrode?.Invoke()) ?? false;
        init => _isElectrode = value;
    }

    /// <summary>Tells whether its currents come from electrodes, when somebody asks.</summary>
    internal Func<bool>? FindElectrode { private get; init; }

    /// <summary>The number of extracellular layers; 0 for all mechanisms but the one that has them.</summary>
    internal int LayerCount { get; init; }

    /// <summary>True for what a section keeps once it has it: ions, extracellular layers, morphology, capacitance.</summary>
    internal bool StaysInserted => Kind == MechanismKind.Ion || LayerCount > 0 || this == BuiltInTypes.Morphology || this == BuiltInTypes.Capacitance;

    /// <summary>True for the built-in capacitance and morphology, whose variables bear no suffix.</summary>
    internal bool HasBareNames { get; init; }

    /// <summary>Code of another language that it came with; null for none. Who made the mechanism knows what it is.</summary>
    internal object? Code { get; init; }

    /// <summary>What a program described it by, step by step; null for one of a MOD file.</summary>
    internal object? Description { get; init; }

    /// <summary>True when the mechanism writes a concentration of an ion, which puts it before those that read it.</summary>
    public bool WritesConcentration => Ions.Any(static use =>
        (use.Writes & (IonVariables.Inside | IonVariables.Outside)) != 0);

    /// <summary>The first column of a field.</summary>
    public int ColumnOf(int fieldIndex) => _columns[fieldIndex];

    /// <summary>The index of the field with this name (without suffix), or -1.</summary>
    public int FieldIndex(string name)
    {
        for (var i = 0; i < Fields.Length; i++)
            if (Fields[i].Name == name)
                return i;
        return -1;
    }

    /// <summary>The field that a column belongs to.</summary>
    internal Field FieldOf(int column) => Fields[FieldIndexOf(column)];

    /// <summary>The index of the field that a column belongs to.</summary>
    internal int FieldIndexOf(int column)
    {
        var index = 0;
        while (_columns[index + 1] <= column)
            index++;
        return index;
    }

    /// <summary>Where an instance keeps the pointer or object that a column stands for.</summary>
    internal int SlotOf(int column) => _slots[column];

    /// <summary>What a new instance holds, column by column.</summary>
    internal double[] Defaults()
    {
        var defaults = new double[ColumnCount];
        for (var i = 0; i < Fields.Length; i++)
            for (var column = _columns[i]; column < _columns[i + 1]; column++)
                defaults[column] = Fields[i].Default;
        return defaults;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

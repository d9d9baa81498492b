using System.Collections.Immutable;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// The mechanisms that a model may use. Immutable: models and threads may share one. Ions come into being with the first
/// mechanism that uses them.
/// </summary>
public sealed class MechanismCatalog
{
    private readonly Dictionary<string, MechanismType> _types;
    private readonly Dictionary<string, RangeVariable> _variables;
    private readonly Dictionary<string, GlobalVariable> _globals;
    private readonly Dictionary<MechanismType, int> _indices;

    /// <summary>Makes a catalogue of mechanisms in their order of registration; that order decides the order of summation.</summary>
    /// <exception cref="ArgumentException">Two mechanisms have one name.</exception>
    public MechanismCatalog(params IEnumerable<MechanismType> types)
        : this([BuiltInTypes.Morphology, BuiltInTypes.Capacitance], types)
    {
    }

    private MechanismCatalog(ImmutableArray<MechanismType> present, IEnumerable<MechanismType> types)
        : this(Registered(present, types))
    {
    }

    private MechanismCatalog(ImmutableArray<MechanismType> all)
    {
        Types = all;
        _types = Types.ToDictionary(t => t.Name);
        _indices = [];
        foreach (var type in Types)
            _indices.Add(type, _indices.Count);
        _variables = RangeVariablesOf(Types).DistinctBy(v => v.Name).ToDictionary(v => v.Name);
        _globals = Types.SelectMany(GlobalVariablesOf).DistinctBy(g => g.Name).ToDictionary(g => g.Name);
        ComputingOrder =
        [
            BuiltInTypes.Capacitance,
            .. Types.Where(t => t.Kind == MechanismKind.Ion),
            .. Types.Where(t => t.WritesConcentration).Reverse(),
            .. Types.Where(t => t.Kind != MechanismKind.Ion && !t.WritesConcentration && !t.HasBareNames),
        ];
    }

    /// <summary>A catalogue with more mechanisms, registered after those of this one.</summary>
    /// <exception cref="ArgumentException">A name is taken.</exception>
    public MechanismCatalog With(params IEnumerable<MechanismType> types) => new(Types, types);

    /// <summary>A catalogue in which a mechanism has taken the place of another one.</summary>
    internal MechanismCatalog Replace(MechanismType present, MechanismType type) => new(Types.Replace(present, type));

    /// <summary>All mechanisms in order of registration, ions and the built-in morphology and capacitance included.</summary>
    public ImmutableArray<MechanismType> Types { get; }

    /// <summary>
    /// The order in which a step visits the mechanisms, and so the order of summation at each node: capacitance, ions by
    /// registration, those that write concentrations in reverse order of registration, then the rest.
    /// </summary>
    public ImmutableArray<MechanismType> ComputingOrder { get; }

    /// <summary>The names of all range variables.</summary>
    public IReadOnlyCollection<string> VariableNames => _variables.Keys;

    /// <summary>The names of all global variables of mechanisms.</summary>
    public IReadOnlyCollection<string> GlobalNames => _globals.Keys;

    /// <summary>The membrane potential, mV.</summary>
    public RangeVariable Voltage => _variables["v"];

    /// <summary>The diameter, µm.</summary>
    public RangeVariable Diameter => _variables["diam"];

    /// <summary>The mechanism of this name.</summary>
    /// <exception cref="UnknownMechanismException">There is none.</exception>
    public MechanismType this[string name] =>
        _types.TryGetValue(name, out var type) ? type : throw new UnknownMechanismException(name, _types.Keys);

    /// <summary>Finds the mechanism of this name.</summary>
    public bool TryGetType(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MechanismType? type) =>
        _types.TryGetValue(name, out type);

    /// <summary>Finds a range variable by its name in scripts, such as "g_pas", "ena" or "v".</summary>
    public bool TryGetVariable(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RangeVariable? variable) =>
        _variables.TryGetValue(name, out variable);

    /// <summary>The range variable of this name.</summary>
    /// <exception cref="UnknownVariableException">There is none.</exception>
    public RangeVariable Variable(string name) =>
        TryGetVariable(name, out var variable) ? variable : throw new UnknownVariableException(name, _variables.Keys);

    /// <summary>Finds a global variable by its name in scripts, such as "usetable_hh".</summary>
    public bool TryGetGlobal(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GlobalVariable? global) =>
        _globals.TryGetValue(name, out global);

    /// <summary>Finds a function of a mechanism by its name in scripts, such as "rates_hh".</summary>
    public bool TryGetFunction(
        string name,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MechanismType? type,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MechanismFunction? function)
    {
        foreach (var candidate in Types.Where(static t => t.Kind == MechanismKind.Density))
            foreach (var f in candidate.Functions)
                if (IsNameOf(name, f.Name, candidate))
                {
                    (type, function) = (candidate, f);
                    return true;
                }

        (type, function) = (null, null);
        return false;
    }

    /// <summary>Finds a function of a density mechanism whose values users give, by its name in scripts, such as "inf_ka".</summary>
    public bool TryGetFunctionTable(
        string name,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out MechanismType? type,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FunctionTableField? function)
    {
        foreach (var candidate in Types.Where(static t => t.Kind == MechanismKind.Density))
            foreach (var f in candidate.FunctionTables)
                if (IsNameOf(name, f.Name, candidate))
                {
                    (type, function) = (candidate, f);
                    return true;
                }

        (type, function) = (null, null);
        return false;
    }

    /// <summary>The ion's mechanism, such as na_ion for "na".</summary>
    /// <exception cref="UnknownMechanismException">No mechanism of the catalogue uses that ion.</exception>
    public MechanismType Ion(string ion) => this[IonTypes.NameOf(ion)];

    /// <summary>Mechanisms after those present, each ion before the first that uses it.</summary>
    private static ImmutableArray<MechanismType> Registered(ImmutableArray<MechanismType> present, IEnumerable<MechanismType> types)
    {
        var all = present.ToBuilder();
        var added = types.ToList();
        foreach (var type in added)
        {
            foreach (var use in type.Ions)
                if (all.All(t => t.Name != IonTypes.NameOf(use.Ion)))
                    all.Add(IonTypes.Create(use.Ion, ValenceOf(use.Ion, added)));
            all.Add(type);
        }

        return all.ToImmutable();
    }

    /// <summary>The charge of an ion that any of its users may state.</summary>
    private static double? ValenceOf(string ion, List<MechanismType> users) =>
        users.SelectMany(static t => t.Ions).FirstOrDefault(use => use.Ion == ion && use.Valence is not null)?.Valence;

    private static bool IsNameOf(string name, string function, MechanismType type) =>
        name.Length == function.Length + type.Suffix.Length
        && name.StartsWith(function, StringComparison.Ordinal) && name.EndsWith(type.Suffix, StringComparison.Ordinal);

    internal int IndexOf(MechanismType type) =>
        _indices.TryGetValue(type, out var index) ? index : throw new UnknownMechanismException(type.Name, _types.Keys);

    private static IEnumerable<GlobalVariable> GlobalVariablesOf(MechanismType type)
    {
        var index = 0;
        foreach (var global in type.Globals)
        {
            yield return new(global.Name + GlobalSuffix(type), type, index, global.Length, global.Units);
            index += global.Length;
        }
    }

    private static string GlobalSuffix(MechanismType type) => type.HasBareNames ? "" : "_" + type.Name;

    private static IEnumerable<RangeVariable> RangeVariablesOf(ImmutableArray<MechanismType> types)
    {
        yield return new RangeVariable("v", BuiltInTypes.Node, NodeColumns.Voltage);
        yield return new RangeVariable("i_membrane_", BuiltInTypes.Node, NodeColumns.MembraneCurrent);
        foreach (var type in types)
        {
            if (type.Kind is not (MechanismKind.Density or MechanismKind.Ion))
                continue;
            for (var i = 0; i < type.Fields.Length; i++)
                if (type.Fields[i].IsVisible)
                    yield return new RangeVariable(type.Fields[i].Name + type.Suffix, type, i);
        }
    }
}

using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Documentation;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Scripts;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Symbols;

/// <summary>All names of a session: the user's at top level, built-in variables, functions and classes, the mechanisms' variables.</summary>
internal sealed class NameTable
{
    private readonly BuiltinTable _builtins;
    private readonly Model _model;
    private readonly ScriptLibrary _library;
    private readonly NameLedger _ledger;
    private readonly Dictionary<Type, HocClass> _classesOfTypes = [];
    private readonly Dictionary<string, HocClass> _classes = [];
    private readonly List<(NumberSlot InUse, NumberSlot Other)> _units = [];

    /// <summary>The names of a new session.</summary>
    public NameTable(HocHost host, Model model)
    {
        _library = host.Library;
        _builtins = host.Builtins;
        _ledger = host.Ledger;
        _model = model;
        Define("PI", Math.PI);
        Define("E", Math.E);
        Define("GAMMA", 0.57721566490153286060);
        Define("DEG", 57.29577951308232087680);
        Define("PHI", 1.61803398874989484820);
        DefineUnit("FARADAY", 96485.3321233100141, legacy: 96485.309);
        DefineUnit("R", 8.3144626181532395, legacy: 8.31441);
        FloatEpsilon = Define("float_epsilon", 1e-11);
        DefineUnit("Avogadro_constant", 6.02214076e23, legacy: 6.02214129e23);
        ClampResistance = Define("clamp_resist", 1e-3);
        Define("nrn_shape_changed_", 0);
        Define("nrn_sparse_partrans", 0);
        Define("default_dll_loaded_", 0);
        Define("xopen_broadcast_", 255); // how long a file is that a parallel run sends at once
        Define("hoc_cross_x_", 0);
        Define("hoc_cross_y_", 0);
        Define("hoc_ac_", 0);
        StopRun = Define("stoprun", 0);
        DefineObjects("_pysec"); // NEURON lists it among the object variables
        DefineObjects("hoc_obj_", 2);
    }

    /// <summary>The user's names at top level.</summary>
    public GlobalScope Globals { get; } = new();

    /// <summary>The built-in variables that are there from the start; templates see them without external.</summary>
    public GlobalScope Builtins { get; } = new();

    /// <summary>How far apart numbers may be that comparisons take as equal.</summary>
    public NumberSlot FloatEpsilon { get; }

    /// <summary>Not 0 when a run shall stop.</summary>
    public NumberSlot StopRun { get; }

    /// <summary>The resistance of the electrode of fclamp, megohm.</summary>
    public NumberSlot ClampResistance { get; }

    /// <summary>Gives the physical constants their other values, legacy or modern; each set keeps what was assigned to it.</summary>
    public void ExchangeUnits()
    {
        foreach ((NumberSlot inUse, NumberSlot other) in _units) (inUse.Number, other.Number) = (other.Number, inUse.Number);
    }

    /// <summary>The names that new understands.</summary>
    public IEnumerable<string> ClassNames => _builtins.Classes.Keys
        .Concat(_model.Catalog.Types.Where(PointProcessClass.IsFor).Select(static t => t.Name))
        .Concat(Globals.Symbols.Where(static s => s.Kind == SymbolKind.Template).Select(static s => s.Name));

    /// <summary>A built-in function, or one of a mechanism such as rates_hh, by name.</summary>
    public BuiltinFunction? FindFunction(string name) => _builtins.Functions.GetValueOrDefault(name) ?? FindMechanismFunction(name);

    /// <summary>A template, a built-in class or a point process by name.</summary>
    public HocClass? FindClass(string name)
    {
        if (Globals.Find(name) is { Kind: SymbolKind.Template, Storage: HocClass template }) return template;
        if (_classes.TryGetValue(name, out HocClass? known)) return known;
        HocClass? made = _builtins.Classes.TryGetValue(name, out BuiltinClassDefinition? definition) ? new BuiltinClass(definition, _ledger)
            : _model.Catalog.TryGetType(name, out var type) && PointProcessClass.IsFor(type) ? new PointProcessClass(type, _model)
            : null;
        if (made is not null) _classes.Add(name, made);
        return made;
    }

    /// <summary>The class of an object that a built-in function made.</summary>
    public HocClass ClassOf(Type type)
    {
        if (_classesOfTypes.TryGetValue(type, out HocClass? known)) return known;
        return _classesOfTypes[type] = FindClass(BuiltinTable.NameOf(type)) ?? throw new InvalidOperationException($"{type.Name} is no HOC class.");
    }

    /// <summary>The living objects of a built-in class; none when no script has used it.</summary>
    public IReadOnlyList<HocObject> InstancesOf(string className) => _classes.TryGetValue(className, out HocClass? known) ? known.Instances : [];

    /// <summary>A number that lies in the model: t, dt, celsius, a global of a mechanism.</summary>
    public VariableReference? FindPlace(string name) => name switch
    {
        "t" => _model.TimeReference,
        "dt" => _model.TimeStepReference,
        "celsius" => _model.CelsiusReference,
        "secondorder" => _model.SecondOrderReference,
        "nrn_netrec_state_adjust" => _model.StateAdjustmentReference,
        "diam_changed" => _model.ShapeChanged,
        _ => _model.Catalog.TryGetGlobal(name, out var global) ? _model.Global(global) : null,
    };

    /// <summary>The name of a built-in variable, or of a mechanism's global, by its place; null for any other.</summary>
    public string? NameOfPlace(VariableReference place)
    {
        IEnumerable<string> globals = _model.Catalog.Types.SelectMany(static type => type.Globals.Select(global => $"{global.Name}_{type.Name}"));
        return new[] { "t", "dt", "celsius", "secondorder" }.Concat(globals).FirstOrDefault(name => ReferenceEquals(FindPlace(name), place))
            ?? Builtins.Symbols.FirstOrDefault(symbol => ReferenceEquals(symbol.Storage, place))?.Name;
    }

    /// <summary>The elements of an array that a mechanism's instances share.</summary>
    public IReadOnlyList<VariableReference>? FindArray(string name) =>
        _model.Catalog.TryGetGlobal(name, out var global) && global.Length > 1 ? _model.Elements(global) : null;

    /// <summary>Whether a name is taken by something built in.</summary>
    public bool IsBuiltin(string name) =>
        Builtins.Find(name) is not null
        || FindFunction(name) is not null
        || SectionProperty.IsName(name)
        || FindPlace(name) is not null
        || _model.Catalog.TryGetVariable(name, out _)
        || _builtins.Classes.ContainsKey(name)
        || _model.Catalog.TryGetType(name, out _);

    /// <summary>Whether a name means something at top level.</summary>
    public bool IsTaken(string name) => IsBuiltin(name) || Globals.Find(name) is not null;

    /// <summary>Whether objects of some class have a section of this name, so that <c>object.name statement</c> is meant for it.</summary>
    public bool IsSectionMember(string name) =>
        name is "sec" or "root" or "parent" or "trueparent" or "child"
        || Globals.Symbols.Any(s => s is { Kind: SymbolKind.Template, Storage: Template template }
            && template.Scope.Find(name) is { Kind: SymbolKind.Section });

    /// <summary>The names of sections in a scope.</summary>
    public IEnumerable<string> SectionNames(Scope scope) =>
        scope.Symbols.Where(static s => s.Kind == SymbolKind.Section).Select(static s => s.Name);

    /// <summary>The exception for a variable that nobody has declared.</summary>
    public HocException Undefined(string name, SourceSpan span, Scope scope) => new(new Diagnostic(
        RuntimeDiagnostics.UndefinedName,
        span,
        $"the variable '{name}' is undefined.",
        _ledger.RemedyForVariable(name) ?? RemedyFor(name, scope) ?? "Assign a number to it first, or declare it with strdef, objref, double or create."));

    /// <summary>The exception for a call of a function that nobody has defined.</summary>
    public HocException UndefinedFunction(string name, SourceSpan? span, Scope scope) => new(new Diagnostic(
        RuntimeDiagnostics.UndefinedFunction,
        span,
        $"there is no procedure or function '{name}'.",
        _ledger.Remedy(name) ?? RemedyFromLibrary(name) ?? RemedyFor(name, scope) ?? "Define it with proc or func, or load the file that does."));

    private BuiltinFunction? FindMechanismFunction(string name)
    {
        if (name.StartsWith("setdata_", StringComparison.Ordinal)) return SetData(name);
        if (name.StartsWith("table_", StringComparison.Ordinal)) return SetTable(name);
        if (!_model.Catalog.TryGetFunction(name, out var type, out var function)) return null;
        HocFunctionAttribute mark = new(name, $"{name}() with {function.ArgumentCount} arguments", $"A function of the mechanism {type.Name}.")
        {
            Least = function.ArgumentCount,
            Most = function.ArgumentCount,
        };
        return new BuiltinFunction(mark, call =>
        {
            double[] arguments = new double[function.ArgumentCount];
            for (int i = 0; i < arguments.Length; i++) arguments[i] = call.Number(i + 1);
            return type.Code is null
                ? _model.Call(type, function, arguments)
                : call.Session.CodeHost.WithArguments(call.Values, () => _model.Call(type, function, arguments));
        });
    }

    /// <summary>table_f_x(...): gives a FUNCTION_TABLE f of the mechanism x its values.</summary>
    private BuiltinFunction? SetTable(string name)
    {
        if (!_model.Catalog.TryGetFunctionTable(name["table_".Length..], out MechanismType? type, out FunctionTableField? function)) return null;
        HocFunctionAttribute mark = new(name, name + FunctionTableArguments.Usage, $"Gives the function {function.Name} of {type.Name} its values.")
        {
            Least = 1,
        };
        return new BuiltinFunction(mark, call =>
        {
            _model.SetFunctionTable(type, function, FunctionTableArguments.Read(call, function));
            return 0;
        });
    }

    /// <summary>setdata_x(place): chooses whose variables the functions of x see.</summary>
    private BuiltinFunction? SetData(string name)
    {
        if (!_model.Catalog.TryGetType(name["setdata_".Length..], out MechanismType? type) || type.Kind != MechanismKind.Density) return null;
        HocFunctionAttribute mark = new(name, $"{name}(x)", $"Lets the functions of {type.Name} see its variables at x in the accessed section.")
        {
            Least = 1,
            Most = 1,
        };
        return new BuiltinFunction(mark, call =>
        {
            _model.ChooseInstance(type, call.Session.Sections.Accessed(call.CallSite).At(call.Number(1)));
            return 1;
        });
    }

    /// <summary>What to tell who uses a class that there is not.</summary>
    public string RemedyForClass(string name) =>
        _ledger.Remedy(name) ?? NearNames.Suggest(name, ClassNames) ?? "Define it with begintemplate, or load the file that does.";

    /// <summary>What to tell who inserts a mechanism that there is not.</summary>
    public string RemedyForMechanism(string name) =>
        _ledger.Remedy(name)
        ?? NearNames.Suggest(name, _model.Catalog.Types.Where(static t => !PointProcessClass.IsFor(t)).Select(static t => t.Name))
        ?? "Check the name, or load the file that defines it.";

    private string? RemedyFromLibrary(string name) => _library.Defines("stdrun.hoc", name)
        ? $"Say load_file(\"nrngui.hoc\") first: the run library defines {name}()."
        : null;

    private string? RemedyFor(string name, Scope scope)
    {
        if (scope is TemplateScope && Globals.Find(name) is { Kind: not SymbolKind.Undefined })
            return $"'{name}' exists at top level; say 'external {name}' in the template to use it there.";
        IEnumerable<string> known = scope.Symbols.Where(static s => s.Kind != SymbolKind.Undefined).Select(static s => s.Name)
            .Concat(Builtins.Symbols.Select(static s => s.Name))
            .Concat(_builtins.Functions.Keys)
            .Concat(_model.Catalog.VariableNames)
            .Concat(_model.Catalog.GlobalNames)
            .Concat(SectionProperty.Names)
            .Concat(WordHelp.KeywordNames);
        return NearNames.Suggest(name, known);
    }

    private NumberSlot Define(string name, double value)
    {
        Symbol symbol = Builtins.Resolve(name);
        var slot = new NumberSlot(value);
        symbol.Define(SymbolKind.Number, slot);
        return slot;
    }

    private void DefineUnit(string name, double value, double legacy) => _units.Add((Define(name, value), new(legacy)));

    private void DefineObjects(string name, params int[] dimensions)
    {
        Symbol symbol = Globals.Resolve(name);
        symbol.Define(SymbolKind.Object, new ObjectArray(dimensions));
    }
}

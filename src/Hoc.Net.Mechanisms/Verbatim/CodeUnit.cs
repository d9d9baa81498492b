using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Nmodl.Lowering;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>
/// All C code of a MOD file: what its VERBATIM blocks declare, and the bodies in which C and NMODL alternate. Models share it; it grows only while
/// functions are bound, under its lock.
/// </summary>
internal sealed class CodeUnit(string mechanism, bool isNothing, VariableTable variables, Func<string, Routine?> routines)
{
    private readonly Dictionary<string, CodeFunction> _functions = [];
    private readonly Dictionary<string, int> _globals = [];
    private readonly Dictionary<SourceSpan, int> _statics = [];
    private readonly Dictionary<string, CType> _declared = [];
    private readonly Dictionary<string, int> _texts = [];
    private readonly Dictionary<string, int> _externals = [];
    private readonly List<CBroken> _broken = [];

    /// <summary>The mechanism's name.</summary>
    public string Mechanism => mechanism;

    /// <summary>True for a file without a mechanism, whose variables have no suffix.</summary>
    public bool IsNothing => isNothing;

    /// <summary>The mechanism's variables.</summary>
    public VariableTable Variables => variables;

    /// <summary>The types, tags and constants of the file.</summary>
    public CScope Types { get; } = CodePrelude.NewScope();

    /// <summary>The mechanism's pointers in the order in which C code finds them behind each other; -1 for other places.</summary>
    public ImmutableArray<int> DatumColumns { get; init; } = [];

    /// <summary>All functions, by <see cref="CodeFunction.Index"/>.</summary>
    public List<CodeFunction> AllFunctions { get; } = [];

    /// <summary>All variables that outlive calls.</summary>
    public List<CodeGlobal> Globals { get; } = [];

    /// <summary>All strings.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Names of variables that other files or the program around must have.</summary>
    public List<string> Externals { get; } = [];

    /// <summary>A part that could not be understood; null when all was.</summary>
    public CBroken? FirstBroken => _broken.Count > 0 ? _broken[0] : null;

    /// <summary>A FUNCTION or PROCEDURE of the file, also by its name with the suffix.</summary>
    public Routine? Routine(string name) =>
        routines(name)
        ?? (name.EndsWith("_" + mechanism, StringComparison.Ordinal) ? routines(name[..^(mechanism.Length + 1)]) : null);

    public CodeFunction? Function(string name) => _functions.GetValueOrDefault(name);

    /// <summary>The index of a variable outside functions; -1 for other names.</summary>
    public int Global(string name) => _globals.GetValueOrDefault(name, -1);

    /// <summary>What a declaration without definition says of a name.</summary>
    public CType? Declared(string name) => _declared.GetValueOrDefault(name);

    /// <summary>Takes in what stands outside functions.</summary>
    public void Add(CStatement item)
    {
        switch (item)
        {
            case CFunction function:
                _functions[function.Name] = AddFunction(function.Name, function.Type, function.Parameters, function.Body);
                _functions[function.Name].IsStatic = function.Storage == CStorage.Static;
                break;
            case CDeclaration { Storage: not CStorage.Typedef } declaration:
                foreach (var name in declaration.Names)
                    Declare(name, declaration.Storage);
                break;
            case CBroken broken:
                _broken.Add(broken);
                break;
        }
    }

    /// <summary>Adds the body of a block.</summary>
    public CodeFunction AddBody(string name, CBlock body) =>
        AddFunction(name, new CFunctionType(CNumberType.Double, [], false), [], body);

    /// <summary>The variable that a declaration inside a function makes for good; the same for each time that the function is bound.</summary>
    public int Static(CDeclarator name)
    {
        if (!_statics.TryGetValue(name.Span, out var index))
            _statics[name.Span] = index = AddGlobal(new(name.Name, CodeTypes.Completed(name.Type, name.Value), name.Value, true));
        return index;
    }

    public int Text(string text)
    {
        if (_texts.TryGetValue(text, out var index))
            return index;
        Texts.Add(text);
        return _texts[text] = Texts.Count - 1;
    }

    public int External(string name)
    {
        if (_externals.TryGetValue(name, out var index))
            return index;
        Externals.Add(name);
        return _externals[name] = Externals.Count - 1;
    }

    private CodeFunction AddFunction(string name, CFunctionType type, ImmutableArray<CParameter> parameters, CBlock body)
    {
        var function = new CodeFunction(this, AllFunctions.Count, name, type, parameters, body);
        AllFunctions.Add(function);
        return function;
    }

    private void Declare(CDeclarator name, CStorage storage)
    {
        if (name.Type is CFunctionType || (storage == CStorage.Extern && name.Value is null))
        {
            _declared.TryAdd(name.Name, name.Type);
            return;
        }

        var global = new CodeGlobal(name.Name, CodeTypes.Completed(name.Type, name.Value), name.Value, storage == CStorage.Static);
        if (!_globals.TryGetValue(name.Name, out var index))
            _globals[name.Name] = AddGlobal(global);
        else if (name.Value is not null)
            Globals[index] = global;
    }

    private int AddGlobal(CodeGlobal global)
    {
        Globals.Add(global);
        return Globals.Count - 1;
    }
}

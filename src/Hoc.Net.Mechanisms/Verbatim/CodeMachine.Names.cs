using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>Names of other files and of HOC.</content>
internal sealed partial class CodeMachine
{
    private const int MostObjectdata = 1 << 16;

    private readonly Dictionary<string, long> _symbols = [];
    private readonly Dictionary<object, long> _members = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, long> _provided = [];
    private long _objectdata;
    private int _objectdataCount;

    /// <summary>A function that another file defines.</summary>
    public FunctionReference? FindFunction(string name, CodeImage from)
    {
        foreach (var type in _model.Catalog.Types)
        {
            if (type.Code is not MechanismCodeUnit code || code.Unit == from.Unit)
                continue;
            if (code.Unit.Function(name) is { IsStatic: false } function)
                return new(ImageOf(type)!, function, null);
            if (code.Unit.Routine(name) is { } routine && (code.Unit.IsNothing || routine.Name != name))
                return new(ImageOf(type)!, null, routine);
        }

        return null;
    }

    /// <summary>A variable that another file, a mechanism or the program around has.</summary>
    public long FindVariable(string name, CodeImage from)
    {
        foreach (var type in _model.Catalog.Types)
        {
            if (type.Code is not MechanismCodeUnit code || code.Unit == from.Unit)
                continue;
            if (code.Unit.Global(name) is >= 0 and var index && !code.Unit.Globals[index].IsStatic)
                return ImageOf(type)!.Global(index);
        }

        if (_model.Catalog.TryGetGlobal(name, out var global))
            return Memory.Add(new ReferenceBlock(_model.Elements(global)));
        if (!_provided.TryGetValue(name, out var provided))
            _provided[name] = provided = Provide(name);
        return provided;
    }

    /// <summary>The symbol of a name of HOC; 0 for a name that means nothing there.</summary>
    public long Symbol(string name)
    {
        if (_symbols.TryGetValue(name, out var known))
            return known;
        if (Host.FindSymbol(name) is not { } symbol)
            return 0;
        var record = CodePrelude.Record("Symbol");
        var at = NamedSymbol(name);
        Memory.Find(at)!.Owner = symbol;
        Objectdata();
        if (_objectdataCount == MostObjectdata)
            throw new CodeFaultException("too many names of HOC are asked for");
        Set(at, record, "u", _objectdataCount);
        Memory.Store(_objectdata + 8L * _objectdataCount++, 8, (ulong)Cell(symbol));
        return _symbols[name] = at;
    }

    /// <summary>What an object holds: the variables of an instance of a template, else what is behind the object.</summary>
    public long ContentOf(object instance)
    {
        if (Host.ProcessOf(instance) is { } process)
            return PointProcess(process);
        if (Host.BufferOf(instance) is not null)
            return Vector(instance);
        if (_members.TryGetValue(instance, out var known))
            return known;
        var members = Host.MembersOf(instance);
        if (members.Count == 0)
            return Opaque(new object(), Host.NameOf(instance));
        var at = _members[instance] = Memory.Allocate(8L * members.Count, $"the variables of {Host.NameOf(instance)}");
        for (var i = 0; i < members.Count; i++)
            Memory.Store(at + 8L * i, 8, (ulong)Cell(members[i]));
        return at;
    }

    /// <summary>A variable of HOC in memory: a number as itself, strings and objects as variables that hold pointers.</summary>
    public long Cell(HostSymbol symbol)
    {
        switch (symbol.Kind)
        {
            case HostValueKind.Number when symbol.Variables.Count > 0:
                return symbol.Variables.Count == 1 ? PointerTo(symbol.Variables[0]) : Memory.Add(new ReferenceBlock(symbol.Variables));
            case HostValueKind.Text:
                return Memory.Add(new TextCellBlock(this, symbol));
            case HostValueKind.Object:
                return Memory.Add(new ObjectCellBlock(this, symbol));
            default:
                return 0;
        }
    }

    private long Objectdata() => _objectdata != 0 ? _objectdata : _objectdata = Memory.Allocate(8L * MostObjectdata, "hoc_objectdata");

    private long Provide(string name)
    {
        switch (name)
        {
            case "stdin" or "stdout" or "stderr":
                return Holding(Opaque(new StandardStream(name), name));
            case "pnt_receive":
                return Holding(Receivers());
            case "hoc_objectdata":
                return Holding(Objectdata());
            case "celsius":
                return Memory.Add(new ReferenceBlock([_model.CelsiusReference]));
            case "stoprun" or "secondorder":
                return Memory.Add(new IntegerBlock(this, name));
            case "hoc_ac_" when Host.FindSymbol(name) is { Variables: [var accumulator] }:
                return PointerTo(accumulator);
            case "hoc_epsilon":
                var epsilon = Memory.Allocate(8, name);
                Memory.StoreDouble(epsilon, Host.FindSymbol("float_epsilon") is { Variables: [var number] } ? number.Value : 1e-11);
                return epsilon;
            case "nrn_artcell_qindex_":
                return Holding(Memory.Allocate(8L * 4096, name));
            case "errno" or "nrnmpi_myid" or "hoc_ac_" or "state_discon_flag_":
                return Memory.Allocate(8, name);
            case "nrnmpi_numprocs" or "nrn_nthread":
                var one = Memory.Allocate(8, name);
                Memory.Store(one, 8, 1);
                return one;
            default:
                throw new CodeFaultException($"no file defines the C variable '{name}'");
        }
    }

    private long Holding(long pointer)
    {
        var at = Memory.Allocate(8, "a pointer of NEURON");
        Memory.Store(at, 8, (ulong)pointer);
        return at;
    }
}

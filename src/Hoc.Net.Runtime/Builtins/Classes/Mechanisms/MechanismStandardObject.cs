using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sessions;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Mechanisms;

/// <summary>HOC's MechanismStandard: values for the variables of a mechanism, to be copied from and to its instances.</summary>
[HocClass("MechanismStandard", "new MechanismStandard(\"name\", kind)", "Values for a mechanism's parameters (kind 1, the default), assigned variables (2), states (3) or all of them (0); with -1 the names of its globals.", Least = 1, Most = 2)]
internal sealed class MechanismStandardObject : HocObject
{
    private const int Globals = -1;
    private const int All = 0;

    private readonly HocSession _session;
    private readonly MechanismType _type;
    private readonly int _kind;
    private readonly MechanismStandardVariable[] _known;
    private readonly MechanismStandardVariable[] _listed;
    private readonly string[] _globals = [];
    private readonly double[] _values;
    private string _action = "";

    /// <summary>Takes the mechanism's defaults.</summary>
    public MechanismStandardObject(CallArguments call)
    {
        _session = call.Session;
        string name = call.String(1);
        MechanismCatalog catalog = _session.Model.Catalog;
        _type = catalog.TryGetType(name, out MechanismType? type) ? type : throw call.Fault(
            RuntimeDiagnostics.UnknownMechanism,
            $"'{name}' is no mechanism and no point process.",
            NearNames.Suggest(name, catalog.Types.Select(static t => t.Name)) ?? "Use the name that insert or new takes.");
        _kind = call.Count > 1 ? call.Integer(2, Globals, 3) : 1;
        _known = MechanismStandardVariable.Of(_type);
        _listed = _kind == Globals ? [] : [.. _known.Where(variable => _kind is All || variable.Kind == _kind)];
        if (_kind == Globals) _globals = GlobalsOf(_type);
        _values = _type.Defaults();
    }

    [HocMethod("count", "ms.count()", "The number of variables.", Most = 0)]
    public double Count() => _kind == Globals ? _globals.Length : _listed.Length;

    [HocMethod("name", "ms.name(s, i)", "Puts the name of variable i into a strdef and gives its number of elements; without i, the name of the mechanism.", Least = 1, Most = 2)]
    public double NameOf(CallArguments call)
    {
        StringSlot text = call.StringVariable(1);
        if (call.Count == 1)
        {
            text.Value = _type.Name;
            return 0;
        }

        int index = IndexFrom(call, 2);
        text.Value = _kind == Globals ? _globals[index] : _listed[index].Name;
        return _kind == Globals ? 1 : _listed[index].Field.Length;
    }

    [HocMethod("is_array", "ms.is_array(i)", "1 when variable i is an array.", Least = 1, Most = 1)]
    public double IsArray(CallArguments call) => IndexFrom(call, 1) is var i && _kind != Globals && _listed[i].Field.Length > 1 ? 1 : 0;

    [HocMethod("get", "ms.get(\"name\", element)", "The value of a variable.", Least = 1, Most = 2)]
    public double Get(CallArguments call) => _values[ColumnFrom(call, 2)];

    [HocMethod("set", "ms.set(\"name\", x, element)", "Sets a variable.", Least = 2, Most = 3)]
    public double Set(CallArguments call)
    {
        _values[ColumnFrom(call, 3)] = call.Number(2);
        return 0;
    }

    [HocMethod("in", "ms.in(x)", "Takes the values of the mechanism at x of the accessed section (its first segment without x), of a point process, or of another MechanismStandard; another mechanism changes nothing.", Most = 1)]
    [HocMethod("_in", "ms._in(x)", "As in().", Most = 1)]
    public double TakeIn(CallArguments call)
    {
        RequireValues(call);
        if (call.IsObject(1))
        {
            if (OtherFrom(call) is { } other) CopyValues(other._values, _values);
            else if (ProcessFrom(call) is { } process) foreach (int column in Columns()) _values[column] = process[column];
            return 0;
        }

        Section section = _session.Sections.Accessed(call.CallSite);
        double place = call.Count > 0 ? PlaceFrom(call) : 0;
        if (section.Has(_type)) ReadFrom(section, place);
        return 0;
    }

    [HocMethod("out", "ms.out(x)", "Gives the values to the mechanism at x of the accessed section (all of it without x), to a point process, or to another MechanismStandard; another mechanism changes nothing.", Most = 1)]
    public double GiveOut(CallArguments call)
    {
        RequireValues(call);
        if (call.IsObject(1))
        {
            if (OtherFrom(call) is { } other) CopyValues(_values, other._values);
            else if (ProcessFrom(call) is { } process)
            {
                foreach (int column in Columns()) process[column] = _values[column];
                call.Object(1)!.TakeProcessValues();
            }

            return 0;
        }

        Section section = _session.Sections.Accessed(call.CallSite);
        double? place = call.Count > 0 ? PlaceFrom(call) : null;
        if (section.Has(_type)) WriteTo(section, place);
        return 0;
    }

    [HocMethod("action", "ms.action(\"statement\")", "What a change of a value in the panel executes; hoc_ac_ is the index of the variable.", Most = 1)]
    public double SetAction(CallArguments call)
    {
        RequireValues(call);
        _action = call.Count > 0 ? call.String(1) : "";
        return 0;
    }

    [HocMethod("panel", "ms.panel(\"label\")", "A panel with a field for each variable.", Most = 1)]
    public double Panel(CallArguments call)
    {
        RequireValues(call);
        string label = call.Count > 0 ? call.String(1) : _type.Name;
        PanelFunctions.Begin(call, new Panel("MechanismStandard", false));
        Screen screen = _session.Screen;
        screen.Add(new PanelItem(PanelItemKind.Label, label));
        int index = 0;
        foreach (MechanismStandardVariable variable in _known)
        {
            bool isShown = _listed.Contains(variable);
            for (int i = 0; i < variable.Field.Length && isShown; i++)
            {
                screen.Add(new PanelItem(PanelItemKind.Field, i == 0 ? variable.Name : $"{variable.Name}[{i}]")
                {
                    Variable = new PanelVariable(_session, new NumberArrayElement(_values, variable.Column + i)),
                    HasDefault = true,
                    Action = PanelFunctions.ActionOf(call, $"hoc_ac_ = {index + i} {_action}"),
                });
            }

            index += isShown ? variable.Field.Length : 1;
        }

        screen.EndPanel();
        return 0;
    }

    [HocMethod("save", "ms.save(\"objref\")", "While a session file is being written, writes statements that make it again under that name.", Least = 1, Most = 1)]
    public double Save(CallArguments call)
    {
        RequireValues(call);
        string name = call.String(1);
        if (_session.Screen.SessionBeingWritten is not { } file) return 0;
        file.Line($"{name} = new MechanismStandard({SessionFile.Quoted(_type.Name)}{(_kind == 1 ? "" : $", {_kind}")})");
        foreach (MechanismStandardVariable variable in _listed)
        {
            for (int i = 0; i < variable.Field.Length; i++)
                file.Line($"{name}.set({SessionFile.Quoted(variable.Name)}, {SessionFile.Number(_values[variable.Column + i])}, {i})");
        }

        return 0;
    }

    private static string[] GlobalsOf(MechanismType type) =>
        [.. type.Globals
            .Where(global => type.Kind != MechanismKind.Ion || global.Name != "charge")
            .OrderBy(static global => global.Name == "usetable") // registered last, as all mechanisms with tables do
            .Select(global => $"{global.Name}_{type.Name}")];

    private int IndexFrom(CallArguments call, int position)
    {
        int count = (int)Count();
        if (count > 0) return call.Integer(position, 0, count - 1);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{Name} lists no variable.", "Test count() first.");
    }

    private int ColumnFrom(CallArguments call, int elementPosition)
    {
        RequireValues(call);
        string name = call.String(1);
        MechanismStandardVariable variable = Array.Find(_known, v => v.Name == name) ?? throw call.Fault(
            RuntimeDiagnostics.UnknownMember,
            $"{_type.Name} has no variable '{name}'.",
            NearNames.Suggest(name, _known.Select(static v => v.Name)) ?? "Use the names that name(s, i) gives.");
        return variable.Column + (call.Count >= elementPosition ? call.Integer(elementPosition, 0, variable.Field.Length - 1) : 0);
    }

    private void RequireValues(CallArguments call)
    {
        if (_kind != Globals) return;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"{Name} lists global variables, of which it holds no values.",
            "Use the variables by their names, or make a MechanismStandard of another kind.");
    }

    private MechanismStandardObject? OtherFrom(CallArguments call) =>
        call.Object(1) is MechanismStandardObject other && other._type == _type ? other : null;

    private PointProcess? ProcessFrom(CallArguments call) => call.Object(1) switch
    {
        MechanismStandardObject => null,
        { } item when item.AsPointProcess() is { } process => process.Type == _type ? process : null,
        _ => throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument 1 of {call.Callee}() is neither a point process nor a MechanismStandard.",
            "Pass one of these, a location, or nothing."),
    };

    private static double PlaceFrom(CallArguments call)
    {
        double x = call.Number(1);
        if (x is >= 0 and <= 1) return x;
        throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"location {x:G10} is outside 0 to 1.", "Pass a relative location from 0 to 1.");
    }

    private IEnumerable<int> Columns() => _listed.Where(static v => v.HasValue).SelectMany(static v => Enumerable.Range(v.Column, v.Field.Length));

    private void CopyValues(double[] from, double[] to)
    {
        foreach (int column in Columns()) to[column] = from[column];
    }

    private void ReadFrom(Section section, double x)
    {
        foreach (MechanismStandardVariable variable in _listed.Where(static v => v.HasValue))
        {
            RangeVariable range = _session.Model.Catalog.Variable(variable.Name);
            for (int i = 0; i < variable.Field.Length; i++) _values[variable.Column + i] = section.Read(range, x, i);
        }
    }

    private void WriteTo(Section section, double? x)
    {
        foreach (MechanismStandardVariable variable in _listed.Where(static v => v.HasValue))
        {
            RangeVariable range = _session.Model.Catalog.Variable(variable.Name);
            for (int i = 0; i < variable.Field.Length; i++)
            {
                double value = _values[variable.Column + i];
                if (x is { } place) section.Write(range, place, value, i);
                else section.WriteAll(range, value, i);
            }
        }
    }
}

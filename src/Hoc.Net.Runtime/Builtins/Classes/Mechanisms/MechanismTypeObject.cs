using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Mechanisms;

/// <summary>HOC's MechanismType: all density mechanisms of the catalogue, or all point processes, of which one is selected.</summary>
[HocClass("MechanismType", "new MechanismType(isPoint)", "All density mechanisms (0) or all point processes (1), of which one is selected.", Least = 1, Most = 1)]
internal sealed class MechanismTypeObject : HocObject
{
    private readonly HocSession _session;
    private readonly bool _isPoint;
    private readonly MechanismType[] _types;
    private int _selected;
    private string _action = "";
    private Queue<HocObject> _found = new();

    /// <summary>Lists the mechanisms; the first is selected.</summary>
    public MechanismTypeObject(CallArguments call)
    {
        _session = call.Session;
        _isPoint = call.Integer(1, 0, 1) == 1;
        _types = [.. _session.Model.Catalog.Types.Where(type => PointProcessClass.IsFor(type) == _isPoint)];
    }

    [HocMethod("count", "mt.count()", "The number of mechanisms.", Most = 0)]
    public double Count() => _types.Length;

    [HocMethod("select", "mt.select(i) or mt.select(\"name\")", "Selects a mechanism; a name that is not there changes nothing, -1 selects none.", Least = 1, Most = 1)]
    public double Select(CallArguments call)
    {
        if (!call.IsString(1)) _selected = call.Integer(1, -1, _types.Length - 1);
        else if (Array.FindIndex(_types, NamedAs(call.String(1))) is >= 0 and var found) _selected = found;
        return 0;
    }

    [HocMethod("selected", "mt.selected(name)", "The index of the selected mechanism; its name goes into the strdef.", Most = 1)]
    public double Selected(CallArguments call)
    {
        if (call.Count > 0) call.StringVariable(1).Value = Current(call).Name;
        return _selected;
    }

    [HocMethod("internal_type", "mt.internal_type()", "The number of the selected mechanism among all.", Most = 0)]
    public double NumberOf(CallArguments call) => new MechanismNumbers(_session.Model.Catalog).Of(Current(call));

    [HocMethod("make", "mt.make() or mt.make(objref)", "Inserts the selected mechanism into the accessed section, or makes a point process that lies nowhere yet.", Most = 1)]
    public double Make(CallArguments call)
    {
        MechanismType type = Current(call);
        if (!_isPoint)
        {
            Section section = _session.Sections.Accessed(call.CallSite);
            if (!section.Has(type)) section.Insert(type);
            return 0;
        }

        _ = call.Object(1);
        ObjectSlot variable = call[1].ObjectVariable ?? throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            "argument 1 of MechanismType.make() is no objref variable.",
            "Pass the objref that shall refer to the new point process.");
        variable.Value = null; // the number of what it held may be given again
        variable.Value = _session.Names.FindClass(type.Name)!.Create(new CallArguments(_session, type.Name, [], call.Site));
        return 0;
    }

    [HocMethod("remove", "mt.remove()", "Removes the selected mechanism from the accessed section; nothing happens where it is not inserted.", Most = 0)]
    public double Remove(CallArguments call)
    {
        MechanismType type = Current(call);
        if (!_isPoint) _session.Sections.Accessed(call.CallSite).Uninsert(type);
        return 0;
    }

    [HocMethod("is_netcon_target", "mt.is_netcon_target(i)", "1 when mechanism i receives events (it has a NET_RECEIVE block).", Least = 1, Most = 1)]
    public double ReceivesEvents(CallArguments call) => At(call).ReceivesEvents ? 1 : 0;

    [HocMethod("has_net_event", "mt.has_net_event(i)", "1 when mechanism i sends events (it calls net_event).", Least = 1, Most = 1)]
    public double SendsEvents(CallArguments call) => At(call).SendsEvents ? 1 : 0;

    [HocMethod("is_artificial", "mt.is_artificial(i)", "1 when mechanism i is an artificial cell.", Least = 1, Most = 1)]
    public double IsArtificial(CallArguments call) => At(call).Kind == MechanismKind.ArtificialCell ? 1 : 0;

    [HocMethod("code", "mt.code()", "The NMODL text of the selected mechanism; empty for one that has none.", Most = 0)]
    public string Code(CallArguments call) => Current(call).SourceText;

    [HocMethod("file", "mt.file()", "The NMODL file of the selected mechanism; empty for one that has none.", Most = 0)]
    public string File(CallArguments call) => Current(call).SourceFile;

    [HocMethod("pp_begin", "mt.pp_begin()", "The first point process of the selected type in the accessed section; NULLobject when there is none.", Most = 0)]
    public HocObject? FirstInSection(CallArguments call)
    {
        if (!_isPoint)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{Name} lists density mechanisms, which are no objects.",
                "Make it by new MechanismType(1).");
        }

        Section section = _session.Sections.Accessed(call.CallSite);
        _found = new Queue<HocObject>(_session.Names.FindClass(Current(call).Name)!.Instances
            .Where(item => item.AsPointProcess()?.Section == section)
            .OrderBy(static item => item.AsPointProcess()!.Place)
            .ThenByDescending(static item => item.AsPointProcess()!.Age)); // the youngest first, as NEURON keeps them
        return NextInSection();
    }

    [HocMethod("pp_next", "mt.pp_next()", "The next point process after pp_begin(); NULLobject behind the last.", Most = 0)]
    public HocObject? NextInSection()
    {
        while (_found.TryDequeue(out HocObject? next))
            if (!next.IsDead) return next;
        return null;
    }

    [HocMethod("action", "mt.action(\"statement\")", "What the items of menu() execute; hoc_ac_ is the index of the item.", Least = 1, Most = 1)]
    public double SetAction(CallArguments call)
    {
        _action = call.String(1);
        return 0;
    }

    [HocMethod("menu", "mt.menu()", "A menu of the mechanisms in the open panel.", Most = 0)]
    public double Menu(CallArguments call)
    {
        Screen screen = PanelFunctions.RequirePanel(call);
        screen.BeginMenu(new PanelItem(PanelItemKind.Menu, "MechType"));
        for (int i = 0; i < _types.Length; i++)
        {
            if (ReferenceEquals(_types[i], BuiltInTypes.Morphology)) continue;
            screen.Add(new PanelItem(PanelItemKind.Button, _types[i].Name)
            {
                Action = PanelFunctions.ActionOf(call, $"hoc_ac_={i} {_action}"),
            });
        }

        screen.EndMenu();
        return 0;
    }

    private static Predicate<MechanismType> NamedAs(string name) => type => type.Name == name;

    private MechanismType At(CallArguments call) => _types[call.Integer(1, 0, _types.Length - 1)];

    private MechanismType Current(CallArguments call) => _selected >= 0 ? _types[_selected] : throw call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{Name} has no mechanism selected.",
        $"Select one by its name, or by an index from 0 to {_types.Length - 1}.");
}

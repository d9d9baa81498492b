using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <content>What it connects, and others that connect the same.</content>
internal sealed partial class NetConObject
{
    private const double NoSection = -1;
    private const double NoVoltage = -2;

    [HocMethod("syn", "nc.syn()", "The target.", Most = 0)]
    public HocObject? Target() => ObjectOf(Connection.Target);

    [HocMethod("pre", "nc.pre()", "The source, if it is an object.", Most = 0)]
    public HocObject? Source() => ObjectOf(Connection.SourceProcess);

    [HocMethod("precell", "nc.precell()", "The object to which the source's section belongs.", Most = 0)]
    public HocObject? SourceCell() => CellOf(Connection.SourceSection);

    [HocMethod("postcell", "nc.postcell()", "The object to which the target's section belongs.", Most = 0)]
    public HocObject? TargetCell() => CellOf(Connection.Target?.Section);

    [HocMethod("preseg", "nc.preseg()", "NULLobject: segments are objects in Python only.", Most = 0)]
    [HocMethod("postseg", "nc.postseg()", "NULLobject: segments are objects in Python only.", Most = 0)]
    public HocObject? Segment() => null;

    [HocMethod("preloc", "nc.preloc()", "Makes the source's section the accessed one until pop_section() and gives the place of its voltage; -2 for another variable, -1 and no section without one.", Most = 0)]
    public double SourceLocation(CallArguments call)
    {
        if (Connection.SourceSection is not { Exists: true } section) return NoSection;
        call.Session.Sections.Push(section);
        return section.At(0).Voltage.Equals(Connection.SourceVariable) ? 0 : InnerLocation(section);
    }

    [HocMethod("postloc", "nc.postloc()", "Makes the target's section the accessed one until pop_section() and gives its place there; -1 and no section without one.", Most = 0)]
    public double TargetLocation(CallArguments call)
    {
        if (Connection.Target?.Section is not { } section) return NoSection;
        call.Session.Sections.Push(section);
        return Connection.Target.X;
    }

    [HocMethod("prelist", "nc.prelist(list)", "A List of all NetCons with this source; with an argument, appends to it.", Most = 1)]
    public HocObject SameSource(CallArguments call) => ListIn(call, Connection.Siblings);

    [HocMethod("synlist", "nc.synlist(list)", "A List of all NetCons with this target; with an argument, appends to it.", Most = 1)]
    public HocObject SameTarget(CallArguments call) =>
        ListIn(call, _session.Model.Connections.Where(other => other.Target == Connection.Target));

    [HocMethod("precelllist", "nc.precelllist(list)", "A List of all NetCons whose source is in the same object; with an argument, appends to it.", Most = 1)]
    public HocObject SameSourceCell(CallArguments call) => ListIn(call, SourceCell() is { } cell
        ? _session.Model.Connections.Where(other => CellOf(other.SourceSection) == cell)
        : []);

    [HocMethod("postcelllist", "nc.postcelllist(list)", "A List of all NetCons whose target is in the same object; with an argument, appends to it.", Most = 1)]
    public HocObject SameTargetCell(CallArguments call) => ListIn(call, TargetCell() is { } cell
        ? _session.Model.Connections.Where(other => CellOf(other.Target?.Section) == cell)
        : []);

    /// <summary>The objects of connections, in the List that the call gives or a new one.</summary>
    public static ListObject ListIn(CallArguments call, IEnumerable<NetCon> connections, int position = 1)
    {
        ListObject list = call.IsObject(position) ? call.Object<ListObject>(position) : ListObject.Empty(call.Session);
        foreach (NetCon connection in connections.ToList())
            if (connection.Tag is NetConObject { IsDead: false } item) list.Add(item);
        return list;
    }

    private double InnerLocation(Section section)
    {
        for (int i = 0; i < section.SegmentCount; i++)
            if (section.At(section.Centre(i)).Voltage.Equals(Connection.SourceVariable)) return section.Centre(i);
        return section.At(1).Voltage.Equals(Connection.SourceVariable) ? 1 : NoVoltage;
    }

    private TemplateInstance? CellOf(Section? section) => section is { Exists: true } ? _session.Sections.OwnerOf(section) : null;

    private static HocObject? ObjectOf(PointProcess? process) => process?.Tag as PointProcessObject;
}

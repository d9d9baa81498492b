namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Objects of HOC.</summary>
internal static class ObjectChapter
{
    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("hoc_object_name", static c => c.Machine.TemporaryText(c.Int(0) == 0 ? "NULLobject" : c.Host.NameOf(c.Machine.ObjectAt(c.Int(0))))),
        ("is_obj_type", static c => c.Int(0) != 0 && c.Host.IdentityOf(c.Machine.ObjectAt(c.Int(0))).Class == c.Text(1) ? 1L : 0), ("check_obj_type", CheckType),
        ("hoc_obj_ref", static c => Hold(c, c.Int(0), true)), ("hoc_obj_unref", static c => Hold(c, c.Int(0), false)),
        ("hoc_dec_refcount", static c => Hold(c, (long)c.Memory.Load(c.Int(0), 8), false)),
        ("ivoc_list_count", static c => (long)(c.Host.ListCount(c.Machine.ObjectAt(c.Int(0))) ?? throw NoList(c))), ("ivoc_list_item", Item), ("ivoc_list_look", Look),
        ("ob2pntproc", static c => c.Machine.PointProcess(c.Machine.ProcessAt(c.Int(0)))),
        ("ob2pntproc_0", static c => c.Host.ProcessOf(c.Machine.ObjectAt(c.Int(0))) is { } process ? c.Machine.PointProcess(process) : 0),
        ("nrn_get_mechtype", static c => c.Machine.Model.Catalog.TryGetType(c.Text(0), out var type) ? c.Machine.Model.Catalog.IndexOf(type) : -1L),
        ("hoc_notify_iv", static _ => 0), ("nrn_pushsec", static _ => 0), ("nrn_popsec", static _ => 0),
    ];

    private static CodeFaultException NoList(LibraryCall call) => new($"{call.Host.NameOf(call.Machine.ObjectAt(call.Int(0)))} is no List");

    private static LibraryResult CheckType(LibraryCall call)
    {
        if (call.Int(0) == 0 || call.Host.IdentityOf(call.Machine.ObjectAt(call.Int(0))).Class != call.Text(1))
            throw call.Host.Mistake($"object type is {(call.Int(0) == 0 ? "(NULL)" : call.Host.IdentityOf(call.Machine.ObjectAt(call.Int(0))).Class)} instead of {call.Text(1)}", "");
        return 0;
    }

    private static LibraryResult Hold(LibraryCall call, long pointer, bool isHeld)
    {
        if (pointer == 0)
            return 0;
        var instance = call.Machine.ObjectAt(pointer);
        if (isHeld)
            call.Host.Retain(instance);
        else
            call.Host.Release(instance);
        return 0;
    }

    private static LibraryResult Item(LibraryCall call)
    {
        var list = call.Machine.ObjectAt(call.Int(0));
        var count = call.Host.ListCount(list) ?? throw NoList(call);
        var index = call.Int(1);
        return index >= 0 && index < count ? call.Machine.Object(call.Host.ListItem(list, (int)index)) : 0;
    }

    private static LibraryResult Look(LibraryCall call)
    {
        var (list, wanted) = (call.Machine.ObjectAt(call.Int(0)), call.Int(1));
        var count = call.Host.ListCount(list) ?? throw NoList(call);
        for (var i = 0; i < count; i++)
            if (call.Machine.Object(call.Host.ListItem(list, i)) == wanted)
                return i;
        return -1;
    }
}

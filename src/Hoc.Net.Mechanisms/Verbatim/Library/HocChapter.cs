using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>HOC as C code sees it: the arguments of the call, names, calls, mistakes.</summary>
internal static class HocChapter
{
    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("ifarg", static c => c.Int(0) >= 1 && c.Int(0) <= c.Host.ArgumentCount ? 1L : 0), ("getarg", GetArgument), ("hoc_getarg", GetArgument), ("chkarg", CheckArgument),
        ("gargstr", static c => c.Machine.TemporaryText(c.Host.TextArgument((int)c.Int(0)))), ("hoc_gargstr", static c => c.Machine.TemporaryText(c.Host.TextArgument((int)c.Int(0)))),
        ("hoc_pgargstr", TextPlace), ("hoc_pgetarg", static c => c.Machine.PointerTo(c.Host.PointerArgument((int)c.Int(0)))),
        ("hoc_objgetarg", ObjectPlace), ("hoc_obj_getarg", static c => c.Machine.Object(c.Host.ObjectArgument((int)c.Int(0)))), ("hoc_obj_file_arg", FileArgument),
        ("hoc_is_double_arg", static c => Is(c, HostValueKind.Number)), ("hoc_is_pdouble_arg", static c => Is(c, HostValueKind.Pointer)),
        ("hoc_is_str_arg", static c => Is(c, HostValueKind.Text)), ("hoc_is_object_arg", static c => Is(c, HostValueKind.Object)),
        ("hoc_is_tempobj_arg", static _ => 0), ("hoc_is_tempobj", static _ => 0),
        ("hoc_argtype", static c => (long)c.Host.KindOfArgument((int)c.Int(0))), ("hoc_assign_str", AssignText),
        ("hoc_execerror", static c => throw c.Host.Mistake(TextOrNothing(c, 0), TextOrNothing(c, 1))), ("hoc_warning", Warn),
        ("hoc_retpushx", static _ => 0), ("hoc_ret", static _ => 0),
        ("hoc_lookup", static c => c.Machine.Symbol(c.Text(0))), ("hoc_get_symbol", static c => c.Machine.Symbol(c.Text(0))),
        ("hoc_table_lookup", static c => c.Machine.Symbol(c.Text(0))),
        ("hoc_pushx", static c => Push(c, HostValue.Of(c.Real(0)))), ("hoc_pushstr", static c => Push(c, HostValue.Of(c.Machine.TextAt((long)c.Memory.Load(c.Int(0), 8))))),
        ("hoc_pushobj", static c => Push(c, HostValue.OfObject(ObjectOrNull(c, (long)c.Memory.Load(c.Int(0), 8))))), ("hoc_pushpx", PushPointer),
        ("hoc_xpop", Pop), ("hoc_pxpop", static _ => throw new CodeFaultException("hoc_pxpop() cannot be run")),
        ("hoc_call_func", static c => Call(c, null)), ("hoc_call_objfunc", static c => Call(c, c.Machine.ObjectAt(c.Int(2)))), ("hoc_call_ob_proc", CallOfObject),
        ("hoc_oc", static c => c.Host.Execute(c.Text(0), null) ? 0 : 1L), ("hoc_obj_run", static c => c.Host.Execute(c.Text(0), ObjectOrNull(c, c.Int(1))) ? 0 : 1L),
        ("hoc_val_pointer", ValuePointer), ("hoc_araypt", static _ => 0), ("hoc_look_inside_stack", static _ => throw new CodeFaultException("hoc_look_inside_stack() cannot be run")),
        ("nrn_secname", SectionName), ("secname", SectionName), ("chk_access", Section), ("nrn_noerr_access", Section), ("nrn_is_artificial_", static _ => 0),
    ];

    private static LibraryResult GetArgument(LibraryCall call)
    {
        var position = (int)call.Int(0);
        return call.Machine.Argument(position, call.Host.NumberArgument(position));
    }

    private static LibraryResult CheckArgument(LibraryCall call)
    {
        var number = call.Host.NumberArgument((int)call.Int(0));
        return number >= call.Real(1) && number <= call.Real(2)
            ? number
            : throw call.Host.Mistake($"Arg out of range in user function: argument {call.Int(0)} is {number:G6}", "");
    }

    private static LibraryResult Is(LibraryCall call, HostValueKind kind) =>
        call.Int(0) <= call.Host.ArgumentCount && call.Host.KindOfArgument((int)call.Int(0)) == kind ? 1L : 0;

    private static LibraryResult TextPlace(LibraryCall call)
    {
        var host = call.Host;
        var position = (int)call.Int(0);
        return call.Memory.Add(new TextCellBlock(call.Machine, new HostSymbol($"argument {position}", HostValueKind.Text)
        {
            ReadText = () => host.TextArgument(position),
            WriteText = text => host.SetTextArgument(position, text),
        }));
    }

    private static LibraryResult ObjectPlace(LibraryCall call)
    {
        var instance = call.Host.ObjectArgument((int)call.Int(0));
        return call.Machine.Holder(call.Machine.Object(instance));
    }

    private static LibraryResult FileArgument(LibraryCall call)
    {
        var instance = call.Host.ObjectArgument((int)call.Int(0)) ?? throw new CodeFaultException($"argument {call.Int(0)} is no File");
        return call.Host.FileOf(instance) is { } file
            ? call.Machine.Opaque(file, call.Host.NameOf(instance))
            : throw new CodeFaultException($"argument {call.Int(0)} is no File but {call.Host.NameOf(instance)}");
    }

    private static LibraryResult AssignText(LibraryCall call)
    {
        if (call.Memory.Find(call.Int(0)) is TextCellBlock cell)
            cell.Symbol.WriteText(call.Text(1));
        else
            call.Memory.Store(call.Int(0), 8, (ulong)call.Machine.NewText(call.Text(1)));
        return 0;
    }

    private static string TextOrNothing(LibraryCall call, int index) => index >= call.Count || call.Int(index) == 0 ? "" : call.Text(index);

    private static LibraryResult Warn(LibraryCall call)
    {
        call.Host.WriteError($"{TextOrNothing(call, 0)} {TextOrNothing(call, 1)}\n");
        return 0;
    }

    private static object? ObjectOrNull(LibraryCall call, long pointer) => pointer == 0 ? null : call.Machine.ObjectAt(pointer);

    private static LibraryResult Push(LibraryCall call, HostValue value)
    {
        call.Machine.Pushed.Push(value);
        return 0;
    }

    private static LibraryResult PushPointer(LibraryCall call) => Push(
        call,
        HostValue.Of(call.Machine.VariableAt(call.Int(0)) ?? throw new CodeFaultException("a pointer is handed to HOC that leads to no variable of it")));

    private static LibraryResult Pop(LibraryCall call) => call.Machine.Pushed.TryPop(out var value)
        ? value.Number
        : throw new CodeFaultException("hoc_xpop() finds nothing");

    private static LibraryResult Call(LibraryCall call, object? instance)
    {
        var symbol = call.Owner<HostSymbol>(0, "the symbol of a function");
        var count = (int)call.Int(1);
        if (count > call.Machine.Pushed.Count)
            throw new CodeFaultException($"{symbol.Name} is called with {count} arguments of which only {call.Machine.Pushed.Count} are pushed");
        var arguments = new HostValue[count];
        for (var i = count - 1; i >= 0; i--)
            arguments[i] = call.Machine.Pushed.Pop();
        return call.Host.Call(symbol.Name, instance, arguments);
    }

    private static LibraryResult CallOfObject(LibraryCall call)
    {
        var instance = call.Machine.ObjectAt(call.Int(0));
        var symbol = call.Owner<HostSymbol>(1, "the symbol of a method");
        var arguments = new HostValue[(int)call.Int(2)];
        for (var i = arguments.Length - 1; i >= 0; i--)
            arguments[i] = call.Machine.Pushed.Pop();
        call.Machine.Pushed.Push(HostValue.Of(call.Host.Call(symbol.Name, instance, arguments)));
        return 0;
    }

    private static LibraryResult ValuePointer(LibraryCall call) => call.Host.FindSymbol(call.Text(0)) is { Variables: [var variable, ..] }
        ? call.Machine.PointerTo(variable)
        : 0;

    private static LibraryResult SectionName(LibraryCall call) => call.Machine.TemporaryText(call.Host.AccessedSection ?? "");

    private static LibraryResult Section(LibraryCall call) => call.Host.AccessedSection is null ? 0 : call.Machine.Opaque(call.Host, "the accessed section");
}

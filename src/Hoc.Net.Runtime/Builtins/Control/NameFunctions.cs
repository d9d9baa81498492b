using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>Functions that ask about names, arguments and objects.</summary>
internal static class NameFunctions
{
    private const double Callable = 1;
    private const double ObjectVariable = 2;
    private const double Section = 3;
    private const double StringVariable = 4;
    private const double Number = 5;
    private const double NumberArray = 6;
    private const double Count = 7;
    private const double Property = 8;

    private static readonly HashSet<string> Counts =
        ["secondorder", "stoprun", "diam_changed", "nrn_shape_changed_", "nrn_netrec_state_adjust", "nrn_sparse_partrans"];

    [HocFunction("numarg", "numarg()", "How many arguments the running procedure was called with.", Most = 0)]
    public static double ArgumentCount(CallArguments call) => call.Session.Calls.Current.ArgumentCount;

    [HocFunction("argtype", "argtype(i)", "What argument i of the running procedure is: 0 a number, 1 an object, 2 a string, 3 a pointer, -1 none.", Least = 1, Most = 1)]
    public static double ArgumentType(CallArguments call)
    {
        Frame frame = call.Session.Calls.Current;
        int position = call.Integer(1);
        if (position < 1 || position > frame.ArgumentCount) return -1;
        return frame.Argument(position).Kind switch
        {
            HocValueKind.Number => 0,
            HocValueKind.Object => 1,
            HocValueKind.String => 2,
            HocValueKind.Pointer => 3,
            _ => -1,
        };
    }

    [HocFunction("name_declared", "name_declared(\"name\", how)", "What a name stands for at top level: 0 nothing, 1 a function, template or other, 2 an objref, 3 a section, 4 a strdef, 5 a number. With 1 as second argument, in the running object; with 2 an array is 6, a number that counts 7, one of each section 8.", Least = 1, Most = 2)]
    public static double KindOfName(CallArguments call)
    {
        string name = call.String(1);
        int how = call.Count > 1 ? call.Integer(2, 0, 2) : 0;
        HocSession session = call.Session;
        Scope scope = how == 1 ? ScopeNow(session) : session.Names.Globals;
        SymbolKind kind = KindIn(scope, name);
        double answer = KindOfBuiltinFrom(session, name, kind);
        if (answer == 0 && scope.Find(name) is { WasDeleted: true }) return Callable;
        if (how != 2 || answer != Number) return answer;
        if (kind == SymbolKind.NumberArray) return NumberArray;
        return Counts.Contains(name) ? Count : Sections.SectionFunctions.IsProperty(name) ? Property : Number;
    }

    [HocFunction("object_push", "object_push(object)", "Lets the statements of the script that follow mean the names inside an object.", Least = 1, Most = 1)]
    public static double PushObject(CallArguments call)
    {
        if (call.Object(1) is not TemplateInstance instance)
        {
            throw call.Fault(
                RuntimeDiagnostics.WrongArgumentKind,
                "object_push() needs an object of a template.",
                "Pass an object made by new of a begintemplate.");
        }

        call.Session.Contexts.Push(ScriptContext.Of(call.Session, instance));
        return 0;
    }

    [HocFunction("object_pop", "object_pop()", "Ends the last object_push.", Most = 0)]
    public static double PopObject(CallArguments call)
    {
        if (call.Session.Contexts.Count == 1)
        {
            throw call.Fault(
                RuntimeDiagnostics.NothingPushed,
                "object_pop() has no object_push() to end.",
                "Call it once for each object_push().");
        }

        call.Session.Contexts.Pop();
        return 0;
    }

    [HocFunction("object_pushed", "object_pushed(i)", "The object of the i-th last object_push; 0 is the object that statements run in now.", Least = 1, Most = 1)]
    public static HocObject? PushedObject(CallArguments call) =>
        call.Session.Contexts.ElementAt(call.Integer(1, 0, call.Session.Contexts.Count - 1)).Instance is { Number: >= 0 } instance ? instance : null;

    [HocFunction("object_id", "object_id(object)", "A number that no other living object has; 0 for NULLobject. With a second argument, the number in its name, or -1.", Least = 1, Most = 2)]
    public static double IdentityOf(CallArguments call)
    {
        HocObject? instance = call.Object(1);
        if (call.Count > 1 && call.Integer(2, 0, 1) == 1) return instance?.Number ?? -1;
        if (instance is null) return 0;
        if (instance.Identity == 0) instance.Identity = call.Session.NextIdentity();
        return instance.Identity;
    }

    /// <summary>What a name stands for where statements run now, in the numbers of name_declared.</summary>
    public static double KindOf(HocSession session, string name)
    {
        SymbolKind kind = KindIn(ScopeNow(session), name);
        if (kind == SymbolKind.Undefined) kind = KindIn(session.Names.Globals, name);
        return KindOfBuiltinFrom(session, name, kind);
    }

    private static Scope ScopeNow(HocSession session) =>
        session.Calls.Current.Instance?.Template.Scope ?? session.Contexts.Peek().Scope;

    private static SymbolKind KindIn(Scope scope, string name)
    {
        SymbolKind kind = scope.Find(name)?.Kind ?? SymbolKind.Undefined;
        return kind == SymbolKind.Undefined && AssignedNames.Contain(scope, name) ? SymbolKind.Number : kind;
    }

    private static double KindOfBuiltinFrom(HocSession session, string name, SymbolKind kind)
    {
        if (kind == SymbolKind.Undefined) kind = KindIn(session.Names.Builtins, name);
        return kind switch
        {
            SymbolKind.Object => ObjectVariable,
            SymbolKind.Section => Section,
            SymbolKind.String => StringVariable,
            SymbolKind.Number or SymbolKind.NumberArray => Number,
            SymbolKind.Procedure or SymbolKind.Template => Callable,
            _ => KindOfBuiltin(session.Names, name),
        };
    }

    private static double KindOfBuiltin(NameTable names, string name)
    {
        if (Sections.SectionFunctions.IsProperty(name) || names.FindPlace(name) is not null) return Number;
        return names.IsBuiltin(name) || Keywords.Contains(name) ? Callable : 0;
    }
}

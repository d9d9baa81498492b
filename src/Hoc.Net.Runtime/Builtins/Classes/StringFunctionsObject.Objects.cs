using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <content>What is known of an object: its aliases, who refers to it, whether it is a point process.</content>
internal sealed partial class StringFunctionsObject
{
    [HocMethod("alias_list", "sf.alias_list(object)", "A new List of Strings, the names that alias gave an object. The template String must exist; stdlib.hoc has it.", Least = 1, Most = 1)]
    public HocObject AliasList(CallArguments call)
    {
        HocObject owner = Owner(call);
        if (call.Session.Names.FindClass("String") is not Template text)
        {
            throw call.Fault(
                RuntimeDiagnostics.UnknownClass,
                "the template String, which holds the names, does not exist.",
                "Say load_file(\"stdlib.hoc\") first.");
        }

        var list = new ListObject(new CallArguments(call.Session, call.Callee, [], call.Site));
        call.Session.Enroll(list);
        foreach (string name in owner.AliasNames.Order(StringComparer.Ordinal))
            list.Add(text.Create(new CallArguments(call.Session, call.Callee, [HocValue.Of(name)], call.Site)));
        return list;
    }

    [HocMethod("references", "sf.references(object)", "Prints how many references there are to an object and which variables and Lists hold it; gives the number of those found.", Least = 1, Most = 1)]
    public double References(CallArguments call)
    {
        HocObject? sought = call.Object(1);
        HocSession session = call.Session;
        session.Write($"{sought?.Name ?? "NULLobject"} has {sought?.Holders ?? 0} references\n");
        if (sought is null or { Holders: 0 }) return 0;
        int found = 0;
        foreach (string holder in HoldersOf(sought, session))
        {
            session.Write($"   {holder}\n");
            found++;
        }

        session.Write($"  found {found} of them\n");
        return found;
    }

    [HocMethod("is_point_process", "sf.is_point_process(object)", "0, or for a point process and an artificial cell the place of its class among those, counted from 1.", Least = 1, Most = 1)]
    public double IsPointProcess(CallArguments call) => TypeNumber(call, static _ => true);

    [HocMethod("is_artificial", "sf.is_artificial(object)", "0, or for an artificial cell the place of its class among point processes and artificial cells, counted from 1.", Least = 1, Most = 1)]
    public double IsArtificial(CallArguments call) => TypeNumber(call, static type => type.Kind == MechanismKind.ArtificialCell);

    /// <summary>The variables that hold an object: those at top level, those of templates' instances, then Lists.</summary>
    public static IEnumerable<string> HoldersOf(HocObject sought, HocSession session)
    {
        foreach (Symbol symbol in session.Names.Globals.Symbols.ToArray())
            foreach (string name in NamesIn(symbol, symbol.Storage, sought)) yield return name;
        foreach (Symbol symbol in session.Names.Globals.Symbols.ToArray())
        {
            if (symbol is not { Kind: SymbolKind.Template, Storage: Template template }) continue;
            foreach (HocObject instance in template.Instances)
                foreach (Symbol member in template.Scope.Symbols.Where(IsObjectMember))
                    foreach (string name in NamesIn(member, ((TemplateInstance)instance).Storage(member.MemberIndex), sought))
                        yield return $"{instance.Name}.{name}";
        }

        foreach (ListObject list in session.Names.InstancesOf("List").Cast<ListObject>().Where(static list => list.HoldsItems))
            for (int i = 0; i < list.Items.Count; i++)
                if (ReferenceEquals(list.Items[i], sought)) yield return $"{list.Name}.object({i})";
    }

    private static bool IsObjectMember(Symbol symbol) =>
        symbol is { Kind: SymbolKind.Object, MemberIndex: not Symbol.TopLevel, Name: not "this" };

    /// <summary>A variable, or those of its elements, that hold an object.</summary>
    private static IEnumerable<string> NamesIn(Symbol symbol, object? storage, HocObject sought)
    {
        if (symbol.Kind != SymbolKind.Object || storage is not ObjectArray objects) yield break;
        for (int i = 0; i < objects.Slots.Length; i++)
            if (ReferenceEquals(objects.Slots[i].Value, sought))
                yield return objects.Slots.Length == 1 ? symbol.Name : $"{symbol.Name}[{i}]";
    }

    private static double TypeNumber(CallArguments call, Func<MechanismType, bool> counts)
    {
        if (call.Object(1)?.AsPointProcess() is not { Type: var type } || !counts(type)) return 0;
        return 1 + call.Session.Model.Catalog.Types.Where(PointProcessClass.IsFor).TakeWhile(other => other != type).Count();
    }

    private static HocObject Owner(CallArguments call) => call.Object(1) ?? throw call.Fault(
        RuntimeDiagnostics.NilObject,
        $"argument 1 of {call.Callee}() is NULLobject.",
        "Assign an object to the variable first.");
}

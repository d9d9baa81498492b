using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions that tell about variables and objects.</summary>
internal static class VariableFunctions
{
    [HocFunction("units", "units(&x, \"unit\")", "The unit of a variable, given by a pointer or by its name, such as \"v\" or \"IClamp.amp\"; with a second argument, sets it.", Least = 1, Most = 2)]
    public static string Units(CallArguments call)
    {
        if (call.IsNumber(1)) return call.Integer(1, 0, 1) == 1 ? "on" : "off";
        string name = call.IsString(1) ? call.String(1) : NameOf(call.Session, call.Pointer(1));
        if (UnitOfField(call.Session, name) is { } unit) return unit;
        if (call.Session.UnitOf(name) is { } known) return known;
        if (call.IsString(1) && call.Session.Names.Globals.Find(name) is not { Kind: SymbolKind.Number })
        {
            if (call.Session.Names.IsBuiltin(name)) return "";
            throw NoVariable(call, name);
        }

        VariableReference variable = call.IsString(1) ? call.Session.ReferenceTo(name, call) : call.Pointer(1);
        if (call.Count > 1) call.Session.ScriptUnits.AddOrUpdate(variable, call.String(2));
        return call.Session.ScriptUnits.TryGetValue(variable, out string? own) ? own : "";
    }

    [HocFunction("hoc_pointer_", "hoc_pointer_(&x)", "Accepted: NEURON's own way to get at a variable; the pointer is checked.", Least = 1, Most = 1)]
    public static double TakePointer(CallArguments call)
    {
        call.Pointer(1);
        return 1;
    }

    [HocFunction("variable_domain", "variable_domain(&x, least, most)", "Accepted: the bounds are those of fields in windows. The variable may be given by its name.", Least = 3, Most = 3)]
    public static double SetDomain(CallArguments call)
    {
        call.Number(2);
        call.Number(3);
        if (!call.IsString(1)) call.Pointer(1);
        else if (!IsVariable(call.Session, call.String(1))) throw NoVariable(call, call.String(1));
        return 1;
    }

    private static bool IsVariable(HocSession session, string name) =>
        session.Names.IsBuiltin(name) || UnitOfField(session, name) is not null
        || session.Names.Globals.Find(name) is { Kind: SymbolKind.Number or SymbolKind.NumberArray };

    private static string NameOf(HocSession session, VariableReference variable) =>
        variable.Name.Length > 0 ? variable.Name : session.Names.NameOfPlace(variable) ?? "";

    private static HocException NoVariable(CallArguments call, string name) => call.Fault(
        RuntimeDiagnostics.UndefinedName,
        $"there is no variable '{name}'.",
        "Name a number, a variable of the model such as g_pas, or one of a point process such as IClamp.amp.");

    /// <summary>The unit of a point process's variable written as <c>IClamp.amp</c>.</summary>
    private static string? UnitOfField(HocSession session, string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0 || !session.Model.Catalog.TryGetType(name[..dot], out MechanismType? type)) return null;
        int field = type.FieldIndex(name[(dot + 1)..]);
        return field < 0 ? null : type.Fields[field].Units;
    }
}

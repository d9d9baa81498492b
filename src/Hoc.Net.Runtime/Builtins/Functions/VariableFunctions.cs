using Hoc.Net.Runtime.Objects;
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
        string name = call.IsString(1) ? call.String(1) : call.Pointer(1).Name;
        if (call.IsString(1) && UnitOfField(call.Session, name) is { } unit) return unit;
        if (call.Session.UnitOf(name) is { } known) return known;
        if (call.IsString(1) && call.Session.Names.Globals.Find(name) is not { Kind: SymbolKind.Number })
        {
            if (call.Session.Names.IsBuiltin(name)) return "";
            throw call.Fault(
                RuntimeDiagnostics.UndefinedName,
                $"there is no variable '{name}'.",
                "Name a number, a variable of the model such as g_pas, or one of a point process such as IClamp.amp.");
        }

        VariableReference variable = call.IsString(1) ? call.Session.ReferenceTo(name, call) : call.Pointer(1);
        if (call.Count > 1) call.Session.ScriptUnits.AddOrUpdate(variable, call.String(2));
        return call.Session.ScriptUnits.TryGetValue(variable, out string? own) ? own : "";
    }

    [HocFunction("variable_domain", "variable_domain(&x, least, most)", "Accepted: the bounds are those of fields in windows.", Least = 3, Most = 3)]
    public static double SetDomain() => 1;

    [HocFunction("allobjects", "allobjects(\"Template\")", "Prints all objects, or those of a class, with the number of references to each; gives that number for an object as argument.", Most = 1)]
    public static double ListObjects(CallArguments call)
    {
        if (call.IsObject(1)) return call.Object(1)?.Holders ?? 0;
        NameTable names = call.Session.Names;
        IEnumerable<HocClass> classes = call.Count > 0
            ? [call.Session.ClassNamed(call.String(1), call)]
            : names.ClassNames.Select(names.FindClass).OfType<HocClass>();
        foreach (HocClass type in classes)
        {
            foreach (HocObject instance in type.Instances)
                call.Session.Write($"{instance.Name} with {instance.Holders} refs\n");
        }

        return 0;
    }

    /// <summary>The unit of a point process's variable written as <c>IClamp.amp</c>.</summary>
    private static string? UnitOfField(HocSession session, string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0 || !session.Model.Catalog.TryGetType(name[..dot], out MechanismType? type)) return null;
        int field = type.FieldIndex(name[(dot + 1)..]);
        return field < 0 ? null : type.Fields[field].Units;
    }
}

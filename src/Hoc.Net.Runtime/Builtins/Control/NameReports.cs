using System.Text;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Control;

/// <summary>Functions that print which names and objects there are.</summary>
internal static class NameReports
{
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

    [HocFunction("allobjectvars", "allobjectvars()", "Prints all object variables at top level, what they refer to, and the object variables in there.", Most = 0)]
    public static double ListObjectVariables(CallArguments call)
    {
        var text = new StringBuilder();
        AppendVariables(text, call.Session.Names.Globals, null, []);
        call.Session.Write(text.ToString());
        return 0;
    }

    [HocFunction("symbols", "symbols()", "Prints the names that scripts have given to functions, procedures and numbers.", Most = 0)]
    public static double ListSymbols(CallArguments call)
    {
        ILookup<string, Symbol> groups = call.Session.Contexts.Peek().Scope.Symbols.ToLookup(GroupOf);
        var text = new StringBuilder();
        foreach (string group in (string[])["Builtins", "Other Builtins", "Functions", "Procedures", "Undefined", "Scalars"])
        {
            text.Append($"\n{group}\n");
            foreach (Symbol symbol in groups[group]) text.Append($"\t{symbol.Name}{SizesOf(symbol)}");
            text.Append('\n');
        }

        call.Session.Write(text.ToString());
        return 0;
    }

    private static string GroupOf(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Number or SymbolKind.NumberArray => "Scalars",
        SymbolKind.Undefined => "Undefined",
        SymbolKind.Procedure => symbol.Procedure.Kind == ProcedureKind.Function ? "Functions"
            : symbol.Procedure.Kind == ProcedureKind.Procedure ? "Procedures" : "",
        _ => "",
    };

    private static string SizesOf(Symbol symbol) => symbol.Kind == SymbolKind.NumberArray
        ? string.Concat(((symbol.Storage as NumberArray)?.Dimensions ?? symbol.Dimensions).Select(static size => $"[{size}]"))
        : "";

    private static void AppendVariables(StringBuilder text, Scope scope, TemplateInstance? owner, Stack<HocObject> path)
    {
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Kind != SymbolKind.Object || (owner is not null && symbol.MemberIndex == Symbol.TopLevel)) continue;
            if (owner is not null && symbol.Name == "this")
            {
                AppendVariable(text, "this", 0, owner, path.Count);
                continue;
            }

            var variable = (ObjectArray)(owner is null ? symbol.Storage! : owner.Storage(symbol.MemberIndex));
            for (int i = 0; i < variable.Slots.Length; i++)
            {
                HocObject? value = variable.Slots[i].Value;
                AppendVariable(text, symbol.Name, i, value, path.Count);
                if (value is not TemplateInstance inner || path.Contains(inner)) continue;
                path.Push(inner);
                AppendVariables(text, inner.Template.Scope, inner, path);
                path.Pop();
            }
        }
    }

    private static void AppendVariable(StringBuilder text, string name, int index, HocObject? value, int depth)
    {
        text.Insert(text.Length, "   ", depth).Append($"obp {name}[{index}] -> ");
        text.Append(value is null ? "NULL\n" : $"{value.Name} with {value.Holders} refs.\n");
    }
}

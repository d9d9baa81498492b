using System.Reflection;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>
/// What the attributes declare: the one table of built-in functions and classes. It is immutable once asked and may be shared
/// by sessions; members of a class are looked up when the class is first used, so that starting costs little.
/// </summary>
internal sealed class BuiltinTable
{
    private const string Home = "Hoc.Net.Runtime.Builtins";

    private readonly Lazy<Declarations> _declarations = new(Read);

    /// <summary>The functions by their names.</summary>
    public IReadOnlyDictionary<string, BuiltinFunction> Functions => _declarations.Value.Functions;

    /// <summary>The classes by their names.</summary>
    public IReadOnlyDictionary<string, BuiltinClassDefinition> Classes => _declarations.Value.Classes;

    /// <summary>The name in HOC of a built-in class.</summary>
    public static string NameOf(Type type) => type.GetCustomAttribute<HocClassAttribute>()?.Name ?? type.Name;

    private static Declarations Read()
    {
        var functions = new Dictionary<string, BuiltinFunction>();
        var classes = new Dictionary<string, BuiltinClassDefinition>();
        foreach (Type type in typeof(BuiltinTable).Assembly.GetTypes())
        {
            if (type.Namespace is not { } home || !home.StartsWith(Home, StringComparison.Ordinal)) continue;
            if (type is { IsAbstract: true, IsSealed: true }) ReadFunctions(type, functions);
            else if (type.GetCustomAttribute<HocClassAttribute>() is { } mark) classes.Add(mark.Name, new BuiltinClassDefinition(type, mark));
        }

        return new Declarations(functions, classes);
    }

    private static void ReadFunctions(Type type, Dictionary<string, BuiltinFunction> functions)
    {
        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            foreach (HocFunctionAttribute mark in method.GetCustomAttributes<HocFunctionAttribute>())
                functions.Add(mark.Name, new BuiltinFunction(mark, method));
        }
    }

    private sealed record Declarations(
        Dictionary<string, BuiltinFunction> Functions,
        Dictionary<string, BuiltinClassDefinition> Classes);
}

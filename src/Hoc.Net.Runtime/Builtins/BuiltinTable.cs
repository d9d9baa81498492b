using System.Reflection;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>What the attributes declare: the one table of built-in functions and classes.</summary>
internal static class BuiltinTable
{
    /// <summary>The name in HOC of a built-in class.</summary>
    public static string NameOf(Type type) => type.GetCustomAttribute<HocClassAttribute>()?.Name ?? type.Name;
}

using System.Collections;
using System.Reflection;
using Hoc.Net.Language.Hoc;

namespace Hoc.Net.Runtime.Binding;

/// <summary>Finds nodes in syntax trees. It is for rare questions, so any node is searched the same way.</summary>
internal static class SyntaxSearch
{
    /// <summary>The first node in a tree that meets a condition, or null.</summary>
    public static SyntaxNode? First(object? tree, Predicate<SyntaxNode> condition)
    {
        if (tree is SyntaxNode found && condition(found)) return found;
        IEnumerable parts = tree switch
        {
            SyntaxNode => tree.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(static p => p.PropertyType.IsClass || p.PropertyType.IsInterface).Select(p => p.GetValue(tree)),
            string => Array.Empty<object>(),
            IEnumerable list => list,
            _ => Array.Empty<object>(),
        };
        foreach (object? part in parts)
            if (part is SyntaxNode or IEnumerable && First(part, condition) is { } inner) return inner;
        return null;
    }
}

using System.Reflection;
using Hoc.Net.Language.Hoc;

namespace Hoc.Net.Runtime.Binding;

/// <summary>Finds nodes in syntax trees. It is for rare questions, so any node is searched the same way.</summary>
internal static class SyntaxSearch
{
    /// <summary>The first node in a tree that meets a condition, or null.</summary>
    public static SyntaxNode? First(object? tree, Predicate<SyntaxNode> condition) => All(tree).FirstOrDefault(node => condition(node));

    /// <summary>All nodes of a tree, those that contain others before these.</summary>
    public static IEnumerable<SyntaxNode> All(object? tree)
    {
        if (tree is SyntaxNode found) yield return found;
        IEnumerable<object?> parts = tree switch
        {
            SyntaxNode => tree.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(static p => p.PropertyType.IsClass || p.PropertyType.IsInterface).Select(p => p.GetValue(tree)),
            IEnumerable<object> list => list,
            _ => Array.Empty<object>(),
        };
        foreach (object? part in parts)
        {
            if (part is not (SyntaxNode or IEnumerable<object>)) continue;
            foreach (SyntaxNode inner in All(part)) yield return inner;
        }
    }
}

using System.Collections;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Nmodl;

/// <summary>Compares trees but for the places of their nodes.</summary>
internal static class TreeComparison
{
    /// <summary>Where two trees differ first, or null.</summary>
    public static string? Difference(object? left, object? right, string path = "")
    {
        if (left is null || right is null) return left is null && right is null ? null : $"{path}: {left} and {right}";
        if (left is SourceSpan) return null;
        if (left.GetType() != right.GetType()) return $"{path}: {left.GetType().Name} and {right.GetType().Name}";
        return left switch
        {
            NmodlNode => PartsOf(left).Select(part => Difference(part.GetValue(left), part.GetValue(right), $"{path}.{part.Name}"))
                .FirstOrDefault(difference => difference is not null),
            string => left.Equals(right) ? null : $"{path}: '{left}' and '{right}'",
            IEnumerable list => ListDifference([.. list.Cast<object>()], [.. ((IEnumerable)right).Cast<object>()], path),
            _ => left.Equals(right) ? null : $"{path}: {left} and {right}",
        };
    }

    /// <summary>The kinds of all nodes of a tree.</summary>
    public static IEnumerable<Type> KindsIn(object? part) => part switch
    {
        NmodlNode => PartsOf(part).SelectMany(property => KindsIn(property.GetValue(part))).Prepend(part.GetType()),
        string => [],
        IEnumerable list => list.Cast<object>().SelectMany(KindsIn),
        _ => [],
    };

    private static IEnumerable<System.Reflection.PropertyInfo> PartsOf(object node) => node.GetType().GetProperties();

    private static string? ListDifference(object[] left, object[] right, string path) => left.Length != right.Length
        ? $"{path}: {left.Length} and {right.Length} nodes"
        : left.Select((node, i) => Difference(node, right[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
}

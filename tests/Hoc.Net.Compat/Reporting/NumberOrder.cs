namespace Hoc.Net.Compat.Reporting;

/// <summary>Orders model numbers as numbers.</summary>
internal sealed class NumberOrder : IComparer<string>
{
    /// <summary>The one order.</summary>
    public static NumberOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        int byLength = (x?.Length ?? 0).CompareTo(y?.Length ?? 0);
        return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
    }
}

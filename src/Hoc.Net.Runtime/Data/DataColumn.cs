namespace Hoc.Net.Runtime.Data;

/// <summary>A column of a table.</summary>
/// <param name="Name">What it holds, such as <c>soma.v(.5)</c>.</param>
/// <param name="Values">Its numbers.</param>
/// <param name="IsSingle">Whether they were kept in single precision, as in Graphs.</param>
internal sealed record DataColumn(string Name, double[] Values, bool IsSingle = false)
{
    /// <summary>The names in <see cref="Texts"/>, for a column of texts; null for one of numbers.</summary>
    public string[]? Texts { get; init; }

    /// <summary>How many there are.</summary>
    public int Count => Texts?.Length ?? Values.Length;
}

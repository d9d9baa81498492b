namespace Hoc.Net.Runtime.Data;

/// <summary>A table of numbers to be written to a file.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Columns">The columns; shorter ones end earlier.</param>
internal sealed record DataTable(string Name, IReadOnlyList<DataColumn> Columns)
{
    /// <summary>The number of rows: those of the longest column.</summary>
    public int RowCount => Columns.Count == 0 ? 0 : Columns.Max(static column => column.Count);

    /// <summary>The same with names that differ: the second of a name gets the suffix 2, and so on.</summary>
    public DataTable WithDistinctNames()
    {
        var used = new HashSet<string>();
        return this with { Columns = [.. Columns.Select(column => column with { Name = Distinct(column.Name, used) })] };
    }

    private static string Distinct(string name, HashSet<string> used)
    {
        string plain = name.Length > 0 ? name : "value";
        string distinct = plain;
        for (int i = 2; !used.Add(distinct); i++) distinct = $"{plain} {i}";
        return distinct;
    }
}

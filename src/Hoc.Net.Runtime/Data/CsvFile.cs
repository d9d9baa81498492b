using System.Globalization;
using System.Text;

namespace Hoc.Net.Runtime.Data;

/// <summary>Tables as comma-separated values (RFC 4180, but for line feeds alone): a line of names, then the rows. Numbers are written so that they read back the same.</summary>
internal static class CsvFile
{
    /// <summary>Writes a table.</summary>
    public static void Write(DataTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(static column => Quoted(column.Name))));
        int rows = table.RowCount;
        for (int row = 0; row < rows; row++)
        {
            for (int i = 0; i < table.Columns.Count; i++)
            {
                if (i > 0) writer.Write(',');
                WriteCell(writer, table.Columns[i], row);
            }

            writer.WriteLine();
        }
    }

    private static void WriteCell(TextWriter writer, DataColumn column, int row)
    {
        if (row >= column.Count) return;
        if (column.Texts is { } texts)
        {
            writer.Write(Quoted(texts[row]));
            return;
        }

        const int longest = 32; // characters of a number
        Span<char> text = stackalloc char[longest];
        double value = column.Values[row];
        int length;
        if (column.IsSingle) ((float)value).TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
        else value.TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
        writer.Write(text[..length]);
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
}

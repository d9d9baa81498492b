using System.Buffers.Binary;
using System.Text;

namespace Hoc.Net.Runtime.Data;

/// <summary>
/// Tables as NumPy's .npy files (NumPy enhancement proposal 1, version 2.0 for heads that are long): a structured array with a
/// field for each column, little-endian. Shorter columns end in nan.
/// </summary>
internal static class NpyFile
{
    private const int Alignment = 64;
    private const int PreambleLength = 12; // bytes: magic, version, length of the head

    /// <summary>Writes a table; columns of texts are left out, as NumPy would need their width.</summary>
    public static void Write(DataTable table, Stream stream)
    {
        DataColumn[] columns = [.. table.Columns.Where(static column => column.Texts is null)];
        int rows = columns.Length == 0 ? 0 : columns.Max(static column => column.Count);
        WriteHead(columns, rows, stream);
        int width = columns.Sum(static column => column.IsSingle ? sizeof(float) : sizeof(double));
        byte[] record = new byte[width];
        for (int row = 0; row < rows; row++)
        {
            int at = 0;
            foreach (DataColumn column in columns)
            {
                double value = row < column.Count ? column.Values[row] : double.NaN;
                if (column.IsSingle) BinaryPrimitives.WriteSingleLittleEndian(record.AsSpan(at), (float)value);
                else BinaryPrimitives.WriteDoubleLittleEndian(record.AsSpan(at), value);
                at += column.IsSingle ? sizeof(float) : sizeof(double);
            }

            stream.Write(record);
        }
    }

    private static void WriteHead(DataColumn[] columns, int rows, Stream stream)
    {
        string fields = string.Concat(columns.Select(static column => $"({Quoted(column.Name)}, '{(column.IsSingle ? "<f4" : "<f8")}'), "));
        string head = $"{{'descr': [{fields}], 'fortran_order': False, 'shape': ({rows},), }}";
        byte[] bytes = Encoding.Latin1.GetBytes(head);
        int length = (PreambleLength + bytes.Length + 1 + Alignment - 1) / Alignment * Alignment - PreambleLength;
        stream.Write([0x93, .. "NUMPY"u8, 2, 0]);
        Span<byte> size = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)length);
        stream.Write(size);
        stream.Write(bytes);
        for (int i = bytes.Length; i < length - 1; i++) stream.WriteByte((byte)' ');
        stream.WriteByte((byte)'\n');
    }

    /// <summary>A string of Python.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (char c in text)
        {
            if (c is '\'' or '\\') quoted.Append('\\').Append(c);
            else if (c is >= ' ' and < (char)0x7f) quoted.Append(c);
            else quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return quoted.Append('\'').ToString();
    }
}

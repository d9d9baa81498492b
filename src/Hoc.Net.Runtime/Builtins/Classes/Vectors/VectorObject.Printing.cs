using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Elements as text.</content>
internal sealed partial class VectorObject
{
    private const int NumbersPerLine = 5;
    private const int UsualLength = 256;

    [HocMethod("printf", "v.printf(file, \"format\", start, end)", "Prints the elements, or those from start to end; gives their number. Without a format five stand on a line, in a file one.", Most = 4)]
    public double Print(CallArguments call)
    {
        int position = 1;
        FileObject? file = call.IsObject(position) ? call.Object<FileObject>(position++) : null;
        bool isFormatted = call.IsString(position);
        string missing = file is null ? "%g\t" : "%g\n";
        NumberFormat format = NumberFormat.From(call, isFormatted ? position++ : int.MaxValue, missing);
        Span<double> items = Items[RangeFrom(call, position)];
        var text = new TextBuffer(stackalloc char[UsualLength]);
        bool hasLines = file is null && !isFormatted;
        for (int i = 0; i < items.Length; i++)
        {
            format.Append(ref text, items[i]);
            if (hasLines && i % NumbersPerLine == NumbersPerLine - 1) text.Append('\n');
        }

        if (hasLines || file is not null) text.Append('\n');
        if (file is null) call.Session.Write(text.Text.ToString());
        else file.Write(call, text.Text.ToString());
        return items.Length;
    }

    [HocMethod("scanf", "v.scanf(file, n, column, columns)", "Reads n numbers, or all there are, from a file, or from one of several columns; gives their number.", Least = 1, Most = 4)]
    public double Scan(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        bool hasCount = call.Count is 2 or >= 4;
        int most = hasCount ? call.Integer(2) : -1;
        (int column, int columns) = call.Count > 2 ? ColumnFrom(call, hasCount ? 3 : 2) : (1, 1);
        double[] row = new double[columns];
        SetSize(0);
        file.RequireInput(call);
        while (most < 0 || Size < most)
        {
            int read = 0;
            while (read < columns && file.NextNumber(call) is { } number) row[read++] = number;
            if (read < column) break;
            Add(row[column - 1]);
        }

        return Size;
    }

    [HocMethod("scantil", "v.scantil(file, sentinel, column, columns)", "Reads numbers from a file, or from one of several columns, up to a sentinel; gives their number.", Least = 2, Most = 4)]
    public double ScanUntil(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        double sentinel = call.Number(2);
        (int column, int columns) = call.Count > 3 ? ColumnFrom(call, 3) : (1, 1);
        SetSize(0);
        while (true)
        {
            double number = 0;
            for (int i = 0; i < column; i++)
            {
                number = file.ReadNumber(call);
                if (number == sentinel) return Size;
            }

            Add(number);
            for (int i = column; i < columns; i++) file.ReadNumber(call);
        }
    }

    private static (int Column, int Columns) ColumnFrom(CallArguments call, int position)
    {
        const int most = 1_000_000;
        int columns = call.Integer(position + 1, 1, most);
        return (call.Integer(position, 1, columns), columns);
    }
}

using System.Text;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Elements as text.</content>
internal sealed partial class VectorObject
{
    private const int NumbersPerLine = 5;

    [HocMethod("printf", "v.printf(file, \"format\", start, end)", "Prints the elements, or those from start to end; gives their number. Without a format five stand on a line.", Most = 4)]
    public double Print(CallArguments call)
    {
        int position = 1;
        FileObject? file = call.IsObject(position) ? call.Object<FileObject>(position++) : null;
        string? format = call.IsString(position) ? call.String(position++) : null;
        Span<double> items = Items[RangeFrom(call, position)];
        string text = format is null ? InLines(items) : Formatted(format, items);
        if (file is null) call.Session.Write(text);
        else file.Write(call, text);
        return items.Length;
    }

    [HocMethod("scanf", "v.scanf(file, n)", "Reads n numbers, or all there are, from a file; gives their number.", Least = 1, Most = 2)]
    public double Scan(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        int most = call.Integer(2, int.MaxValue);
        SetSize(0);
        while (Size < most && file.NextNumber(call) is { } number) Add(number);
        return Size;
    }

    [HocMethod("scantil", "v.scantil(file, sentinel)", "Reads numbers from a file up to a sentinel; gives their number.", Least = 2, Most = 2)]
    public double ScanUntil(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        double sentinel = call.Number(2);
        SetSize(0);
        while (file.NextNumber(call) is { } number && number != sentinel) Add(number);
        return Size;
    }

    private static string InLines(ReadOnlySpan<double> items)
    {
        var text = new StringBuilder();
        for (int i = 0; i < items.Length; i++)
        {
            text.Append(CNumber.General(items[i], 6, alternate: false)).Append('\t');
            if (i % NumbersPerLine == NumbersPerLine - 1) text.Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Formatted(string format, ReadOnlySpan<double> items)
    {
        var text = new StringBuilder();
        foreach (double item in items) text.Append(PrintfFormatter.Format(format, item));
        return text.ToString();
    }
}

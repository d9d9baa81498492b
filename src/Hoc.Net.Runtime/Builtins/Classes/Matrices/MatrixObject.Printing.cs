using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Builtins.Classes.Matrices;

/// <content>The elements as text.</content>
internal sealed partial class MatrixObject
{
    private const int UsualLength = 256;
    private const string ElementFormat = " %-8.3g";

    [HocMethod("printf", "m.printf(\"element format\", \"row end\")", "Prints the elements, row by row.", Most = 2)]
    public double Print(CallArguments call)
    {
        var format = NumberFormat.From(call, 1, ElementFormat);
        string end = EndFrom(call, 2);
        for (int i = 0; i < RowCount; i++) call.Session.Write(Row(format, end, i));
        return 0;
    }

    [HocMethod("fprint", "m.fprint(0, file, \"element format\", \"row end\")", "Writes the size and the elements to a file, row by row; without the size when a 0 stands first.", Least = 1, Most = 4)]
    public double PrintToFile(CallArguments call)
    {
        int position = call.IsNumber(1) ? 2 : 1;
        bool hasSize = position == 1 || call.Integer(1, 0, 1) == 1;
        var file = call.Object<FileObject>(position);
        var format = NumberFormat.From(call, position + 1, ElementFormat);
        string end = EndFrom(call, position + 2);
        file.Write(call, hasSize ? $"{RowCount} {ColumnCount}\n" : "");
        for (int i = 0; i < RowCount; i++) file.Write(call, Row(format, end, i));
        return 0;
    }

    [HocMethod("scanf", "m.scanf(file, rows, columns)", "Reads the elements from a file, row by row; the size stands there first where it is not given.", Least = 1, Most = 3)]
    public double Scan(CallArguments call)
    {
        var file = call.Object<FileObject>(1);
        double rows = call.Count > 1 ? call.Number(2) : file.ReadNumber(call);
        double columns = call.Count > 1 ? call.Number(3) : file.ReadNumber(call);
        if (!(rows >= 1 && rows <= int.MaxValue && columns >= 1 && columns <= int.MaxValue))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{call.Callee}() cannot make a Matrix of {rows:G10} rows and {columns:G10} columns.",
                "Give the numbers of rows and columns, in the call or at the start of the file.");
        }

        RequireRoom(call, (int)rows, (int)columns, _storage is Numerics.SparseMatrix);
        _storage.Resize((int)rows, (int)columns);
        for (int i = 0; i < RowCount; i++)
            for (int j = 0; j < ColumnCount; j++)
                _storage.Store(i, j, file.ReadNumber(call));
        return 0;
    }

    private string Row(NumberFormat format, string end, int row)
    {
        var text = new TextBuffer(stackalloc char[UsualLength]);
        for (int j = 0; j < ColumnCount; j++) format.Append(ref text, _storage[row, j]);
        text.Append(end);
        return text.Text.ToString();
    }

    private static string EndFrom(CallArguments call, int position) => call.Count < position ? "\n" : call.String(position);
}

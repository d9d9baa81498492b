using Hoc.Net.Language.Text;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Data;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Running;

/// <summary>Writes the data of a session that the command line asked for.</summary>
internal sealed class DataWriter(RunRequest request, TextWriter error)
{
    /// <summary>Writes them and says so; gives false when one cannot be written or never was there, which is reported.</summary>
    public bool TryWrite(HocSession session)
    {
        if (request is { CsvDirectory: null, NpyDirectory: null, Records.Count: 0 }) return true;
        try
        {
            if (request.CsvDirectory is { } csv) Write(session, csv, "csv", "--csv");
            if (request.NpyDirectory is { } npy) Write(session, npy, "npy", "--npy");
            return request.Records.Count == 0 || TryWriteRecords(session);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            error.Write(DiagnosticFormatter.Format(new Diagnostic(
                RuntimeDiagnostics.DataNotWritten,
                null,
                ByteText.Of($"data cannot be written: {cause.Message}"),
                "Name another folder with --csv or --npy, or another file with --out.")));
            return false;
        }
    }

    private void Write(HocSession session, string folder, string ending, string option)
    {
        bool isEmpty = true;
        foreach (string path in DataExport.Write(DataExport.Of(session, request.BaseName), folder, ending))
        {
            Tell(path);
            isEmpty = false;
        }

        if (!isEmpty) return;
        error.Write(DiagnosticFormatter.Format(new Diagnostic(
            RuntimeDiagnostics.NotDone,
            null,
            $"{option} wrote nothing: no Graph shows anything, and no Vector records.",
            "Draw in a Graph, record into a Vector, or name a variable by --record, such as --record \"soma.v(.5)\".")));
    }

    /// <summary>Writes what was recorded; gives false when something never was there.</summary>
    private bool TryWriteRecords(HocSession session)
    {
        var pairs = new List<(DataColumn, DataColumn)>();
        foreach (StandingOrder order in session.StandingOrders)
        {
            if (order.Columns is { } columns) pairs.Add(columns);
            else
            {
                error.Write(DiagnosticFormatter.Format(new Diagnostic(
                    RuntimeDiagnostics.NotRecorded,
                    null,
                    $"'{order.Variable}' was not recorded: no run began while it was a variable.",
                    "Name a variable that the script makes, such as soma.v(.5), and let a run begin by finitialize() or --press \"Init & Run\".")));
            }
        }

        bool isComplete = pairs.Count == session.StandingOrders.Count;
        if (pairs.Count == 0) return isComplete;
        string path = request.RecordFile ?? Path.Combine(request.ScriptFolder, request.BaseName + ".csv");
        DataExport.Write(new DataTable(request.BaseName, DataExport.Beside(pairs)), path);
        Tell(path);
        return isComplete;
    }

    private void Tell(string path)
    {
        if (!request.IsQuiet) error.WriteLine($"wrote {ByteText.Of(path)}");
    }
}

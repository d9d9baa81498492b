using Hoc.Net.Language.Text;
using Hoc.Net.Plotting;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.Running;

/// <summary>Writes the graphs of a session as pictures, named after the last script and beside it unless told otherwise.</summary>
internal sealed class PictureWriter(RunRequest request, TextWriter error)
{
    /// <summary>Writes them and says so; gives false when one cannot be written, which is reported.</summary>
    public bool TryWrite(HocSession session)
    {
        try
        {
            foreach (string path in PictureExport.Write(session, Options()))
            {
                if (!request.IsQuiet) error.WriteLine($"wrote {ByteText.Of(path)}");
            }

            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            string reason = cause is FigureWriteException figure ? figure.Reason : cause.Message;
            var diagnostic = new Diagnostic(
                RuntimeDiagnostics.PictureNotWritten,
                null,
                ByteText.Of($"a picture cannot be written to '{Options().Directory}': {reason}"),
                "Name another folder with --plots, or draw none with --no-plots.");
            error.Write(DiagnosticFormatter.Format(diagnostic));
            return false;
        }
    }

    private PictureOptions Options() => new(request.PlotDirectory ?? request.ScriptFolder, request.BaseName, request.Formats);
}

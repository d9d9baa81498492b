using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;
using Hoc.Net.Plotting;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Morphology;

namespace Hoc.Net.Cli.Morph;

/// <summary><c>hoc morph FILE...</c>: the measures of traced neurons, what is doubtful in their files, and pictures of them.</summary>
internal static class MorphVerb
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "morph";

    private const string Usage =
        """
        Usage:
          hoc morph [--plots FOLDER | --no-plots] [--format png,svg,pdf] FILE.swc|.asc...

        Tells of each file what the cell measures and how it branches, and draws it beside the file. What is doubtful (cycles, zero diameters, detached
        branches) goes to standard error; the exit status is 1 if no cell can be made of a file.

        """;

    /// <summary>Does what the words behind <c>morph</c> ask for.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(IReadOnlyList<string> words, StandardStreams streams)
    {
        try
        {
            MorphRequest request = MorphRequest.Parse(words);
            int status = ExitStatus.Success;
            if (request.AsksHelp) streams.Output.Write(Usage.ReplaceLineEndings("\n"));
            else if (request.Paths.Select(path => Tell(path, request, streams)).ToArray().Contains(false)) status = ExitStatus.ScriptError;
            streams.Output.Flush();
            return status;
        }
        catch (UsageException mistake)
        {
            streams.Error.WriteLine($"hoc: {ByteText.Of(mistake.Message)}");
            streams.Error.WriteLine("Try 'hoc morph --help'.");
            return ExitStatus.UsageError;
        }
    }

    /// <summary>Tells about one file; gives false when no cell can be made of it, or no picture written.</summary>
    private static bool Tell(string path, MorphRequest request, StandardStreams streams)
    {
        MorphologyView view = MorphologyView.Of(path);
        streams.Output.Write(ByteText.Of(view.Report));
        streams.Output.Flush();
        foreach (Diagnostic diagnostic in view.Diagnostics) streams.Error.Write(ByteText.Of(DiagnosticFormatter.Format(diagnostic)));
        return view.Figure is { } figure && (!request.Draws || TryDraw(figure, path, request, streams.Error));
    }

    private static bool TryDraw(Figure figure, string path, MorphRequest request, TextWriter error)
    {
        string folder = request.Folder ?? Path.GetDirectoryName(path) ?? "";
        try
        {
            foreach (string format in request.Formats)
            {
                if (folder.Length > 0) Directory.CreateDirectory(folder);
                string picture = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(path)}.{format}");
                FigureWriter.Write(figure, picture);
                error.WriteLine($"wrote {ByteText.Of(picture)}");
            }

            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            string reason = cause is FigureWriteException fault ? fault.Reason : cause.Message;
            error.Write(DiagnosticFormatter.Format(new Diagnostic(
                RuntimeDiagnostics.PictureNotWritten,
                null,
                ByteText.Of($"a picture of '{path}' cannot be written: {reason}"),
                "Name another folder with --plots, or draw none with --no-plots.")));
            return false;
        }
    }
}

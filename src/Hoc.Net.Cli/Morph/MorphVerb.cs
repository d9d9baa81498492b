using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;
using Hoc.Net.Plotting;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Morphology;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.Morph;

/// <summary><c>hoc morph FILE...</c>: the measures of traced neurons, what is doubtful in their files, and pictures of them.</summary>
internal sealed class MorphVerb : Verb<MorphRequest>
{
    /// <inheritdoc/>
    public override string Name => "morph";

    /// <inheritdoc/>
    public override string Summary => "what traced neurons measure, and pictures of them";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc morph [--plots FOLDER | --no-plots] [--format png,svg,pdf] FILE.swc|.asc...

        Tells of each file what the cell measures and how it branches, and draws it beside the file. What is doubtful (cycles, zero diameters, detached
        branches) goes to standard error; the exit status is 1 if no cell can be made of a file.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<MorphRequest>> Options =>
    [
        new(["--plots"], "folder", "The folder for pictures (default: beside each file).",
            static (request, value) => request with { Folder = value }),
        new(["--no-plots"], null, "Draw no pictures.",
            static (request, _) => request with { Draws = false }),
        new(["--format"], "formats", "Formats of pictures: png, svg, pdf, eps, or several with commas (default: png).",
            static (request, value) => request with { Formats = FormatsIn(value) }) { Choices = ["png", "svg", "pdf", "eps"] },
    ];

    /// <inheritdoc/>
    public override MorphRequest With(MorphRequest request, string word, bool isLiteral) => request with { Paths = [.. request.Paths, word] };

    /// <inheritdoc/>
    public override int Do(MorphRequest request, StandardStreams streams)
    {
        if (request.Paths.Count == 0) throw new UsageException("morph needs a file: .swc, .asc or another reconstruction.");
        bool[] told = [.. request.Paths.Select(path => Tell(path, request, streams))];
        return told.Contains(false) ? ExitStatus.ScriptError : ExitStatus.Success;
    }

    private static string[] FormatsIn(string list)
    {
        string[] formats = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string format in formats)
        {
            if (!PictureOptions.IsKnownFormat(format)) throw new UsageException($"there is no picture format '{format}': png, svg, pdf and eps can be written.");
        }

        return formats.Length > 0 ? formats : throw new UsageException("--format needs a value: png, svg, pdf, eps.");
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

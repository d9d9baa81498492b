using Hoc.Net.Language.Text;
using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>Makes the sections of a reconstruction in a session of its own and tells what they are: the work of <c>hoc morph</c>.</summary>
internal sealed class MorphologyView
{
    private const int MostWarnings = 20;

    private MorphologyView(string report, Figure? figure, IReadOnlyList<Diagnostic> diagnostics) =>
        (Report, Figure, Diagnostics) = (report, figure, diagnostics);

    /// <summary>The statistics; empty when no cell can be made.</summary>
    public string Report { get; }

    /// <summary>The picture; null when no cell can be made.</summary>
    public Figure? Figure { get; }

    /// <summary>Warnings, or the mistake because of which no cell can be made.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a file and makes the cell.</summary>
    public static MorphologyView Of(string path)
    {
        try
        {
            Reconstruction file = MorphologyFile.Read(path, path);
            if (MorphologyCheck.Impossible(file) is { } point)
                throw new UnreadableMorphologyException(point.Line, $"{path} line {point.Line}: a diameter is negative.", "Look at the radius of this point.");
            return Of(path, file);
        }
        catch (UnreadableMorphologyException fault)
        {
            return new MorphologyView("", null, [new Diagnostic(RuntimeDiagnostics.BadMorphology, LineOf(path, fault.Line), fault.Message, fault.Remedy)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            string what = fault switch
            {
                _ when Directory.Exists(path) => $"'{path}' is a folder, not a file.",
                FileNotFoundException or DirectoryNotFoundException => $"there is no file '{path}'.",
                _ => $"the file '{path}' cannot be read.",
            };
            return new MorphologyView("", null, [new Diagnostic(RuntimeDiagnostics.FileNotOpen, null, what, "Name a file that exists and may be read: .swc, .asc, .nrx or .xml.")]);
        }
    }

    private static MorphologyView Of(string path, Reconstruction file)
    {
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error });
        string name = path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        int status = session.RunText(
            $$"""
            {load_file("import3d.hoc")}
            objref tool, none
            tool = new Import3d_GUI(none, 0)
            tool.readfile("{{name}}")
            tool.instantiate(none)
            """,
            path);
        if (status != 0)
            throw new UnreadableMorphologyException(0, $"{path}: no sections can be made: {error.ToString().Split('\n')[0]}", "Look at the numbers of the file.");
        return new MorphologyView(
            CellReport.Write(file, session.Model.Sections),
            CellFigure.Of([.. session.Model.Sections.Where(section => section.Points.Count > 0)]),
            Warnings(path, MorphologyCheck.Problems(file)));
    }

    private static IReadOnlyList<Diagnostic> Warnings(string path, IReadOnlyList<ReadingProblem> problems)
    {
        List<Diagnostic> warnings = [.. problems.Take(MostWarnings).Select(problem => Warning(LineOf(path, problem.Line), problem.Text, "Look at the file in the program that wrote it."))];
        int more = problems.Count - warnings.Count;
        if (more > 0) warnings.Add(Warning(null, $"{more} further problems of {path} are not listed.", "Mend the first ones, and look again."));
        return warnings;
    }

    private static Diagnostic Warning(SourceSpan? span, string text, string remedy) => new(RuntimeDiagnostics.DoubtfulMorphology, span, text, remedy);

    private static SourceSpan? LineOf(string path, int line)
    {
        if (line <= 0) return null;
        string text = File.ReadAllText(path, System.Text.Encoding.Latin1);
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++) start = text.IndexOf('\n', start) + 1 is var next and > 0 ? next : -1;
        if (start < 0) return null;
        int end = text.IndexOfAny(['\r', '\n'], start);
        return new SourceSpan(new SourceText(path, text), start, (end < 0 ? text.Length : end) - start);
    }
}

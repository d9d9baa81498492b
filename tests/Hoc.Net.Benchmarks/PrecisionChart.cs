using Hoc.Net.Plotting;

namespace Hoc.Net.Benchmarks;

/// <summary>Work and error of the variable step in both programs, as a table and as a picture.</summary>
internal static class PrecisionChart
{
    /// <summary>Prints the Markdown table of docs/performance.md.</summary>
    public static void Print(IReadOnlyList<(PrecisionPoint Ours, PrecisionPoint Theirs)> points)
    {
        Console.WriteLine();
        Console.WriteLine("| case | atol | steps | nrniv | ratio | evaluations | nrniv | ratio | error | nrniv | ratio |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (our, their) in points)
        {
            Console.WriteLine(
                $"| {our.Case} | {our.Tolerance} | {our.Steps:F1} | {their.Steps:F1} | {our.Steps / their.Steps:F3} | {our.Evaluations:F1} | {their.Evaluations:F1} | {our.Evaluations / their.Evaluations:F3} "
                + $"| {our.Error:0.0e+0} | {their.Error:0.0e+0} | {our.Error / their.Error:F2} |");
        }
    }

    /// <summary>Draws the evaluations of the derivatives in a run over its error, both as logarithms: a line for each case and program, theirs with rings around ours where they agree.</summary>
    /// <param name="points">The points of both programs.</param>
    /// <param name="picture">The file.</param>
    public static void Draw(IReadOnlyList<(PrecisionPoint Ours, PrecisionPoint Theirs)> points, string picture)
    {
        var figure = new Figure { Title = "Work and error of the variable step", Width = 720, Height = 480, Legend = FigureLegend.Shown };
        figure.X.Title = "log10 of the error, by the range of the solution";
        figure.Y.Title = "log10 of the evaluations of the derivatives in a run";
        var color = 2;
        foreach (var name in points.Select(static p => p.Ours.Case).Distinct())
        {
            var ours = points.Where(p => p.Ours.Case == name).Select(static p => p.Ours).ToList();
            var theirs = points.Where(p => p.Ours.Case == name).Select(static p => p.Theirs).ToList();
            Add(figure, ours, $"{name}, hoc", FigureColor.FromIndex(color), FigureBrush.FromIndex(2), FigureMarkStyle.FilledCircle, 5);
            Add(figure, theirs, $"{name}, nrniv", FigureColor.FromIndex(color), FigureBrush.FromIndex(6), FigureMarkStyle.Circle, 11);
            color++;
        }

        FigureWriter.Write(figure, picture);
    }

    private static void Add(Figure figure, List<PrecisionPoint> points, string label, FigureColor color, FigureBrush brush, FigureMarkStyle style, double size)
    {
        double[] x = [.. points.Select(static p => Math.Log10(p.Error))];
        double[] y = [.. points.Select(static p => Math.Log10(p.Evaluations))];
        figure.Lines.Add(new FigureLine(x, y) { Label = label, Color = color, Brush = brush });
        for (var i = 0; i < x.Length; i++)
            figure.Marks.Add(new FigureMark(x[i], y[i], style) { Size = size, Color = color });
    }
}

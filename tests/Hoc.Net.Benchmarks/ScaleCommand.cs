using System.CommandLine;
using Hoc.Net.Plotting;

namespace Hoc.Net.Benchmarks;

/// <summary>Measures what a segment and step, an event, and building cost in models of 1000 to 1,000,000 segments and connections.</summary>
internal static class ScaleCommand
{
    private static readonly int[] Sizes = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var chart = new Option<string?>("--chart") { Description = "A picture to draw of it: .png, .svg or .pdf." };
        var most = new Option<int>("--most") { Description = "The largest size.", DefaultValueFactory = static _ => Sizes[^1] };
        var least = new Option<int>("--least") { Description = "The smallest size.", DefaultValueFactory = static _ => Sizes[0] };
        var command = new Command("scale", "Measures how costs grow with the size of models.") { chart, least, most };
        command.SetAction(arguments =>
        {
            var results = new List<ScaleResult>();
            ScaleResult.PrintHead();
            foreach (int size in Sizes.Where(size => size >= arguments.GetValue(least) && size <= arguments.GetValue(most)))
            {
                results.Add(ScaleRun.Measure(size));
                results[^1].Print();
            }

            if (arguments.GetValue(chart) is { } path)
                Draw(results, path);
        });
        return command;
    }

    private static void Draw(List<ScaleResult> results, string path)
    {
        double[] sizes = [.. results.Select(static r => Math.Log10(r.Size))];
        var figure = new Figure { Title = "Costs by size", Legend = FigureLegend.Shown };
        figure.X.Title = "log10 of the number of segments or connections";
        (figure.Y.Title, figure.Y.Unit) = ("CPU time each", "ns");
        figure.Y.Range = new FigureRange(0, 1.4 * results.Max(static r => Math.Max(r.SegmentStep, r.Delivery)));
        Add("segment and step", 1, static r => r.SegmentStep);
        Add("event delivered", 2, static r => r.Delivery);
        FigureWriter.Write(figure, path);

        void Add(string label, int color, Func<ScaleResult, double> value) => figure.Lines.Add(
            new FigureLine(sizes, [.. results.Select(value)])
            {
                Label = label, Color = FigureColor.FromIndex(color + 1),
            });
    }
}

using System.Runtime.CompilerServices;
using Hoc.Net.Plotting;
using Hoc.Net.Runtime;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Pictures;

namespace Hoc.Net.Cli.Prompting;

/// <summary>Shows the Graphs that a statement has changed, between the statement and the next prompt.</summary>
internal sealed class GraphViewer(HocSession session, ITerminal terminal)
{
    private const double Dpi = 96;
    private const int Samples = 64;

    private readonly ConditionalWeakTable<SceneObject, object> _seen = [];
    private InlineWay? _way = InlinePicture.Of(Environment.GetEnvironmentVariable); // null: to be asked

    /// <summary>Shows what is new.</summary>
    public void ShowChanges()
    {
        foreach (SceneObject graph in PictureExport.Shown(session, "Graph"))
        {
            Figure figure = PictureFiles.FigureOf(graph, session);
            int now = Fingerprint(figure);
            if (figure.Lines.All(static line => line.Count == 0) && figure.Marks.Count == 0) continue;
            if (_seen.TryGetValue(graph, out object? before) && (int)before == now) continue;
            _seen.AddOrUpdate(graph, now);
            Show(figure);
        }
    }

    private void Show(Figure figure)
    {
        if (Way() is var way and not InlineWay.Characters)
        {
            using var png = new MemoryStream();
            FigureWriter.Write(figure, png, FigureFormat.Png, (session.PictureOptions ?? new FigureWriteOptions()) with { Dpi = Dpi });
            terminal.Write(InlinePicture.Sequence(way, png.ToArray())!);
            return;
        }

        bool hasColors = Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
        foreach (string line in BlockPlot.Of(figure, terminal.Width, terminal.Height - 2, hasColors)) terminal.Write(line + "\r\n");
    }

    private InlineWay Way()
    {
        _way ??= DeviceAttributes.HaveSixels(terminal) switch
        {
            true => InlineWay.Sixel,
            false => InlineWay.Characters,
            null => null,
        };
        return _way ?? InlineWay.Characters;
    }

    /// <summary>A number that changes with the figure's lines, by their lengths and some of their points.</summary>
    private static int Fingerprint(Figure figure)
    {
        var hash = new HashCode();
        hash.Add(figure.Marks.Count);
        foreach (FigureLine line in figure.Lines)
        {
            hash.Add(line.Count);
            ReadOnlySpan<double> ys = line.Y;
            int step = Math.Max(line.Count / Samples, 1);
            for (int i = 0; i < line.Count; i += step) hash.Add(ys[i]);
            if (line.Count > 0) hash.Add(line.X[^1]);
        }

        return hash.ToHashCode();
    }
}

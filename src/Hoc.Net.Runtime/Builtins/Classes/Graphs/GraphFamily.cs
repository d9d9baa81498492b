using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// Tells the lines of a family apart in a picture: each has the value of the family's variable for its name, and where the script gave all
/// the same colour, colours from dark to bright follow the runs.
/// </summary>
internal static class GraphFamily
{
    private const double Brightest = 0.7; // of the colour scale: what is beyond is too pale on white paper

    /// <summary>Names and colours the lines.</summary>
    /// <param name="figure">The figure; its lines are those below, in their order.</param>
    /// <param name="graph">The Graph.</param>
    /// <param name="lines">The lines that are seen.</param>
    public static void Tell(Figure figure, GraphObject graph, GraphLine[] lines)
    {
        if (lines.Length != figure.Lines.Count) return;
        int[] named = [.. Enumerable.Range(0, lines.Length).Where(index => lines[index].Label is not null)];
        bool isOneVariable = named.Count(index => lines[index].IsKept) == 1;
        foreach (int index in named)
            if (isOneVariable && lines[index].IsKept) figure.Lines[index].Label = graph.FamilyText;
        if (named.Select(index => (lines[index].Color, lines[index].Brush)).Distinct().Count() > 1) return;

        IReadOnlyList<FigureColor> scale = FigureColorScale.DefaultColors;
        double last = Brightest * (scale.Count - 1);
        for (int i = 0; i < named.Length; i++)
            figure.Lines[named[i]].Color = scale[(int)(last * i / (named.Length - 1))];
    }
}

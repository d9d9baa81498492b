using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>Makes the picture of a Graph: axes named with units where the lines tell them, names of lines in a legend.</summary>
internal static class GraphFigure
{
    private const string Distance = "distance"; // along a RangeVarPlot
    private const double ViewMargin = 0.1; // of NEURON's view, on each side of what size() says

    /// <summary>The figure of what the Graph holds now.</summary>
    public static Figure Of(GraphObject graph, HocSession session)
    {
        var figure = new Figure { Palette = session.Palette };
        GraphLine[] lines = [.. graph.Items.OfType<GraphLine>().Where(line => line is { Count: > 0, IsErased: false })];
        // The name of a family's variable stands above the values of its lines.
        GraphLabel? family = lines.Count(static line => line.Label is not null) > 1 ? graph.FamilyLabel : null;
        figure.LegendTitle = family?.Text ?? "";
        SceneFigure.Draw(figure, graph, session, family);
        NameHorizontalAxis(figure.X, graph, lines, session);
        NameVerticalAxis(figure.Y, lines, session);
        if (family is not null) GraphFamily.Tell(figure, graph, lines);
        else if (IsNamedByLegendAlone(lines, figure.Y.Title)) figure.Legend = FigureLegend.Shown;
        // Who takes the axes away may still draw some by hand.
        if (graph.AxisStyle == GraphAxisStyle.None && !graph.Items.Any(static item => item is GraphAxis))
        {
            ShowWindow(figure, graph);
            return figure;
        }

        PlaceLabels(figure);
        if (graph.ChosenSize is [var left, var right, var bottom, var top])
        {
            figure.X.Range = Whole(left, right, lines, static line => line.X);
            figure.Y.Range = Whole(bottom, top, lines, static line => line.Y);
        }

        return figure;
    }

    /// <summary>Without axes all of NEURON's window is seen, so that texts stand where they stand there.</summary>
    private static void ShowWindow(Figure figure, GraphObject graph)
    {
        (figure.X.Visible, figure.Y.Visible) = (false, false);
        if (graph.ChosenSize is not [var left, var right, var bottom, var top]) return;
        (double wide, double high) = (ViewMargin * (right - left), ViewMargin * (top - bottom));
        figure.X.Range = new FigureRange(left - wide, right + wide);
        figure.Y.Range = new FigureRange(bottom - high, top + high);
    }

    /// <summary>
    /// The chosen range, and what lines do beyond it in the margin of a tenth that a view has in NEURON: the peak of a spike is not cut
    /// off.
    /// </summary>
    private static FigureRange Whole(double low, double high, GraphLine[] lines, Func<GraphLine, ReadOnlySpan<float>> valuesOf)
    {
        if (!(low < high)) return new FigureRange(low, high);
        double room = ViewMargin * (high - low);
        (double least, double most) = (low, high);
        foreach (GraphLine line in lines)
        {
            foreach (float value in valuesOf(line))
            {
                if (value < least) least = Math.Max(value, low - room);
                else if (value > most) most = Math.Min(value, high + room);
            }
        }

        return new FigureRange(least, most);
    }

    /// <summary>Whether a line has a name, the only one, that the axis does not tell: "soma.v(.5)" beside v, but not "v(.5)".</summary>
    private static bool IsNamedByLegendAlone(GraphLine[] lines, string axisTitle) =>
        lines.Where(static line => line.Label?.Text.Length > 0).ToArray() is [var line] && line.Label!.Text.Split('(')[0] != axisTitle;

    /// <summary>
    /// Texts that NEURON places in its window, which is a tenth wider and higher than the axes on each side, keep their place by the data:
    /// above the axes too, but what would stand on the numbers of an axis moves inside.
    /// </summary>
    private static void PlaceLabels(Figure figure)
    {
        for (int i = 0; i < figure.Labels.Count; i++)
        {
            FigureLabel label = figure.Labels[i];
            if (label.Placement == FigureLabelPlacement.View)
                figure.Labels[i] = label with { X = label.X < 0.5 ? FromEdge(label.X) : 1 - FromEdge(1 - label.X), Y = FromEdge(label.Y) };
        }
    }

    /// <summary>The distance from an edge of the window as one from that edge of the axes; near it twice as close, so that nothing is outside.</summary>
    private static double FromEdge(double place)
    {
        const double window = 1 + 2 * ViewMargin; // of the axes
        double inAxes = window * place - ViewMargin;
        return inAxes >= ViewMargin ? inAxes : place * window / 2;
    }

    private static void NameHorizontalAxis(FigureAxis axis, GraphObject graph, GraphLine[] lines, HocSession session)
    {
        string[] variables = [.. lines.Select(line => HorizontalVariable(line, graph)).Distinct()];
        if (variables is not [{ Length: > 0 } variable]) return;
        axis.Title = variable;
        axis.Unit = variable == Distance ? "µm" : session.UnitOf(variable) ?? "";
    }

    /// <summary>What the x values of a line are; empty where that is not known.</summary>
    internal static string HorizontalVariable(GraphLine line, GraphObject graph)
    {
        if (line.Path is not null) return Distance;
        if (line.Expression is not null) return graph.IsPlottedAgainstTime ? "t" : graph.HorizontalExpressionText;
        return line.HorizontalText;
    }

    private static void NameVerticalAxis(FigureAxis axis, GraphLine[] lines, HocSession session)
    {
        string[] units = [.. lines.Select(line => session.UnitOf(line.ExpressionText) ?? "").Distinct()];
        string[] names = [.. lines.Select(line => QuantityIn(line.ExpressionText)).Distinct()];
        if (names is [var name]) axis.Title = name;
        if (units is [var unit]) axis.Unit = unit;
        if (axis.Unit.Length > 0 && axis.Title.Length == 0) axis.Title = string.Join(", ", names.Where(n => n.Length > 0));
    }

    /// <summary>The variable of <c>soma.v(.5)</c>: v. An expression with operators names no single quantity.</summary>
    private static string QuantityIn(string expression)
    {
        string withoutPlace = expression.Split('(')[0];
        string name = withoutPlace[(withoutPlace.LastIndexOf('.') + 1)..];
        bool isPlain = name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '[' or ']');
        bool endsPlain = !expression.Contains(')') || expression.EndsWith(')');
        return isPlain && endsPlain && !char.IsAsciiDigit(name[0]) ? name : "";
    }
}

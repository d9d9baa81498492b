using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>Makes the picture of a Graph: axes named with units where the lines tell them, names of lines in a legend.</summary>
internal static class GraphFigure
{
    private const string Distance = "distance"; // along a RangeVarPlot

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
        if (graph.ChosenSize is [var left, var right, var bottom, var top])
        {
            figure.X.Range = Whole(left, right, lines, static line => line.X);
            figure.Y.Range = Whole(bottom, top, lines, static line => line.Y);
        }

        return figure;
    }

    /// <summary>
    /// The chosen range, and what lines do beyond it in the margin of a tenth that a view has in NEURON: the peak of a spike is not cut
    /// off.
    /// </summary>
    private static FigureRange Whole(double low, double high, GraphLine[] lines, Func<GraphLine, ReadOnlySpan<float>> valuesOf)
    {
        const double margin = 0.1;
        if (!(low < high)) return new FigureRange(low, high);
        double room = margin * (high - low);
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

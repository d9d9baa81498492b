using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>Makes the picture of a Graph: axes named with units where the lines tell them, names of lines in a legend.</summary>
internal static class GraphFigure
{
    /// <summary>The figure of what the Graph holds now.</summary>
    public static Figure Of(GraphObject graph, HocSession session)
    {
        var figure = new Figure { Palette = session.Palette };
        GraphLine[] lines = [.. graph.Items.OfType<GraphLine>().Where(line => line is { Count: > 0, IsErased: false })];
        foreach (GraphLine line in lines) figure.Lines.Add(Draw(line, session));
        foreach (GraphMark mark in graph.Items.OfType<GraphMark>()) figure.Marks.Add(Draw(mark, session));
        foreach (GraphLabel label in graph.Items.OfType<GraphLabel>().Where(label => !label.NamesLine))
            figure.Labels.Add(Draw(label));
        NameHorizontalAxis(figure.X, graph, lines, session);
        NameVerticalAxis(figure.Y, lines, session);
        if (graph.ChosenSize is [var left, var right, var bottom, var top])
        {
            figure.X.Range = new FigureRange(left, right);
            figure.Y.Range = new FigureRange(bottom, top);
        }

        return figure;
    }

    /// <summary>Whether there is anything to see.</summary>
    public static bool HasContent(GraphObject graph) =>
        graph.Items.Any(item => item is GraphLine { Count: > 0, IsErased: false } or GraphMark or GraphLabel { NamesLine: false });

    private static FigureLine Draw(GraphLine line, HocSession session)
    {
        FigureLine drawn = FigureLine.FromSingle(line.X, line.Y);
        drawn.Label = line.Label?.Text ?? "";
        drawn.Color = FigureColor.FromIndex(line.Color);
        drawn.Brush = BrushOf(line.Brush, session);
        return drawn;
    }

    private static FigureMark Draw(GraphMark mark, HocSession session) => new(mark.X, mark.Y, mark.Style)
    {
        Size = mark.Size,
        Color = FigureColor.FromIndex(mark.Color),
        Brush = BrushOf(mark.Brush, session),
    };

    private static FigureBrush BrushOf(int index, HocSession session) =>
        session.Brushes.TryGetValue(index, out FigureBrush? defined) ? defined : FigureBrush.FromIndex(index);

    private static FigureLabel Draw(GraphLabel label) => new(
        label.Text,
        label.X,
        label.Y,
        label.Placement == GraphLabelPlacement.View ? FigureLabelPlacement.View : FigureLabelPlacement.Axes)
    {
        Scale = label.Scale,
        HorizontalAlignment = label.HorizontalAlignment,
        VerticalAlignment = label.VerticalAlignment,
        Color = FigureColor.FromIndex(label.Color),
    };

    private static void NameHorizontalAxis(FigureAxis axis, GraphObject graph, GraphLine[] lines, HocSession session)
    {
        string[] variables = [.. lines.Select(line => HorizontalVariable(line, graph)).Distinct()];
        if (variables is not [{ Length: > 0 } variable]) return;
        axis.Title = variable;
        axis.Unit = session.UnitOf(variable) ?? "";
    }

    private static string HorizontalVariable(GraphLine line, GraphObject graph)
    {
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

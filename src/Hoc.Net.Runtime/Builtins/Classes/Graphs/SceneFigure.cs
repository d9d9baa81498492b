using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>Puts what a script drew on a Graph, Shape or PlotShape into its figure: lines, marks, texts, Glyphs.</summary>
internal static class SceneFigure
{
    /// <summary>Draws the items.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="scene">The Graph, Shape or PlotShape.</param>
    /// <param name="session">Its session.</param>
    /// <param name="without">A label that is shown elsewhere.</param>
    public static void Draw(Figure figure, SceneObject scene, HocSession session, GraphLabel? without = null)
    {
        foreach (GraphItem item in scene.Items)
        {
            switch (item)
            {
                case GraphLine { Count: > 0, IsErased: false } line:
                    if (line.AwaitsFlush) line.Refresh();
                    figure.Lines.Add(Line(line, session));
                    break;
                case GraphMark mark:
                    figure.Marks.Add(Mark(mark, session));
                    break;
                case GraphLabel { NamesLine: false } label when label != without && IsSeen(label):
                    figure.Labels.Add(Label(label));
                    break;
                case GraphPicture { Glyph: { } glyph } picture:
                    GlyphFigure.Draw(figure, glyph, picture, session);
                    break;
            }
        }
    }

    /// <summary>Whether a script drew anything that is seen.</summary>
    public static bool HasContent(SceneObject scene) => scene.Items.Any(
        static item => item is GraphLine { Count: > 0, IsErased: false } or GraphMark or GraphPicture { Glyph: not null }
            || item is GraphLabel { NamesLine: false } label && IsSeen(label));

    /// <summary>Whether a label is more than a way to tell where the next one stands.</summary>
    private static bool IsSeen(GraphLabel label) => !string.IsNullOrWhiteSpace(label.Text);

    /// <summary>A brush of the session.</summary>
    public static FigureBrush BrushOf(int index, HocSession session) =>
        session.Brushes.TryGetValue(index, out FigureBrush? defined) ? defined : FigureBrush.FromIndex(index);

    private static FigureLine Line(GraphLine line, HocSession session)
    {
        FigureLine drawn = FigureLine.Over(line.Points.X, line.Points.Y);
        drawn.Label = line.Label?.Text ?? "";
        drawn.Color = FigureColor.FromIndex(line.Color);
        drawn.Brush = BrushOf(line.Brush, session);
        return drawn;
    }

    private static FigureMark Mark(GraphMark mark, HocSession session) => new(mark.X, mark.Y, mark.Style)
    {
        Size = mark.Size,
        Color = FigureColor.FromIndex(mark.Color),
        Brush = BrushOf(mark.Brush, session),
    };

    private static FigureLabel Label(GraphLabel label) => new(
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
}

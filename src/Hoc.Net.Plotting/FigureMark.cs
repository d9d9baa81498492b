namespace Hoc.Net.Plotting;

/// <summary>A mark centred at a point; its size does not depend on the axes.</summary>
/// <param name="X">x of the centre, in the x axis's unit. A mark whose x or y is not finite is not drawn.</param>
/// <param name="Y">y of the centre, in the y axis's unit.</param>
/// <param name="Style">The mark's shape.</param>
public sealed record FigureMark(double X, double Y, FigureMarkStyle Style = FigureMarkStyle.Plus)
{
    /// <summary>NEURON's size of marks, in px of 1/96 inch.</summary>
    public const double DefaultSize = 12;

    private const string Codes = "+ostOST|-";

    /// <summary>Width and height in px of 1/96 inch.</summary>
    public double Size { get; init; } = DefaultSize;

    /// <summary>The mark's colour.</summary>
    public FigureColor Color { get; init; } = FigureColor.Default;

    /// <summary>The width of the mark's lines; its dashes are not used.</summary>
    public FigureBrush Brush { get; init; } = FigureBrush.Default;

    /// <summary>Finds the style that NEURON writes as one of the characters <c>+ o s t O S T | -</c>.</summary>
    public static bool TryParseStyle(char code, out FigureMarkStyle style)
    {
        var index = Codes.IndexOf(code);
        style = (FigureMarkStyle)Math.Max(index, 0);
        return index >= 0;
    }
}

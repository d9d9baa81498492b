namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// A view of a Graph: the part of the plane that a window shows. It is kept in single precision with a margin of a tenth of
/// the size that was asked for on each side, as in NEURON, so that the numbers that size(i) gives back are the same.
/// </summary>
internal sealed class GraphView
{
    private const double Margin = 0.1;

    /// <summary>A view of a size with nothing added.</summary>
    /// <param name="left">The least x.</param>
    /// <param name="bottom">The least y.</param>
    /// <param name="width">The range of x; 1 when it is not positive.</param>
    /// <param name="height">The range of y; 1 when it is not positive.</param>
    /// <param name="points">The size of the window, points.</param>
    public GraphView(float left, float bottom, float width, float height, (float Width, float Height) points)
    {
        (Left, Bottom, Points) = (left, bottom, points);
        (Width, Height) = (width > 0 ? width : 1, height > 0 ? height : 1);
    }

    public float Left { get; private set; }

    public float Bottom { get; private set; }

    public float Width { get; private set; }

    public float Height { get; private set; }

    public float Right => Left + Width;

    public float Top => Bottom + Height;

    /// <summary>The size of the window, points.</summary>
    public (float Width, float Height) Points { get; }

    /// <summary>The view without its margin: x1, x2, y1, y2.</summary>
    public (float X1, float X2, float Y1, float Y2) Inner
    {
        get
        {
            float dx = (float)(Margin / (1 + 2 * Margin) * Width);
            float dy = (float)(Margin / (1 + 2 * Margin) * Height);
            return (Left + dx, Right - dx, Bottom + dy, Top - dy);
        }
    }

    /// <summary>Shows exactly this.</summary>
    public void Show(float x1, float x2, float y1, float y2)
    {
        (Left, Bottom) = (Math.Min(x1, x2), Math.Min(y1, y2));
        (Width, Height) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
    }

    /// <summary>Shows this and the margin around it.</summary>
    public void ShowWithMargin(float x1, float x2, float y1, float y2)
    {
        Show(x1, x2, y1, y2);
        Widen();
    }

    /// <summary>Shows a tenth more on each side.</summary>
    public void Widen()
    {
        float dx = (float)(Margin * Width);
        float dy = (float)(Margin * Height);
        Show(Left - dx, Right + dx, Bottom - dy, Top + dy);
    }

    /// <summary>Shows what is inside the margin.</summary>
    public void Narrow()
    {
        (float x1, float x2, float y1, float y2) = Inner;
        Show(x1, x2, y1, y2);
    }
}

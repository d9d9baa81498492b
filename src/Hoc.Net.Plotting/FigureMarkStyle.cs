namespace Hoc.Net.Plotting;

/// <summary>The shape of a <see cref="FigureMark"/>, numbered as in NEURON's <c>Graph.mark</c>.</summary>
public enum FigureMarkStyle
{
    /// <summary>Upright cross, <c>+</c>.</summary>
    Plus,

    /// <summary>Open circle, <c>o</c>.</summary>
    Circle,

    /// <summary>Open square, <c>s</c>.</summary>
    Square,

    /// <summary>Open triangle, <c>t</c>.</summary>
    Triangle,

    /// <summary>Filled circle, <c>O</c>.</summary>
    FilledCircle,

    /// <summary>Filled square, <c>S</c>.</summary>
    FilledSquare,

    /// <summary>Filled triangle, <c>T</c>.</summary>
    FilledTriangle,

    /// <summary>Vertical bar, <c>|</c>.</summary>
    VerticalBar,

    /// <summary>Horizontal bar, <c>-</c>.</summary>
    HorizontalBar,
}

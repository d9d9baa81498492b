namespace Hoc.Net.Plotting;

/// <summary>The file formats of pictures.</summary>
public enum FigureFormat
{
    /// <summary>Pixels, without loss.</summary>
    Png,

    /// <summary>Scalable vector graphics, with text as text.</summary>
    Svg,

    /// <summary>A page of the figure's size, with the font inside.</summary>
    Pdf,

    /// <summary>Encapsulated PostScript, with text as outlines.</summary>
    Eps,
}

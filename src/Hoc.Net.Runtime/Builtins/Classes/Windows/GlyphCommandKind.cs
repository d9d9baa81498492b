namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>What a command of a Glyph does.</summary>
internal enum GlyphCommandKind
{
    BeginPath,
    MoveTo,
    LineTo,
    CurveTo,
    ControlPoint,
    ClosePath,
    Circle,
    Stroke,
    Fill,
    Gif,
}

namespace Hoc.Net.Runtime.Morphology;

/// <summary>A word of a Neurolucida file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The text of a string or label.</param>
/// <param name="Number">The value of a number.</param>
internal readonly record struct AscToken(AscTokenKind Kind, int Line, string Text = "", double Number = 0);

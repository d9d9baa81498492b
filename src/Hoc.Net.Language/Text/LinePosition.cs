namespace Hoc.Net.Language.Text;

/// <summary>A place in a source: line and column, both counted from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);

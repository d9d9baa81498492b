namespace Hoc.Net.Runtime.Morphology;

/// <summary>Something in a reconstruction file that cannot be meant.</summary>
/// <param name="Line">The line, from 1; 0 when it is no single one.</param>
/// <param name="Text">A sentence.</param>
internal readonly record struct ReadingProblem(int Line, string Text);

namespace Hoc.Net.Runtime;

/// <summary>What may stand where somebody is typing.</summary>
/// <param name="Start">Where the text begins that a candidate replaces, up to the position asked for.</param>
/// <param name="Candidates">What may replace it, in order of the alphabet; functions end in an open parenthesis, folders in a slash.</param>
public sealed record HocCompletion(int Start, IReadOnlyList<string> Candidates);

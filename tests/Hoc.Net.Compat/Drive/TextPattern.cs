namespace Hoc.Net.Compat.Drive;

/// <summary>Printed text that may differ, such as the time that a run took.</summary>
/// <param name="Pattern">A regular expression.</param>
/// <param name="Replacement">What stands in the place of each match.</param>
internal readonly record struct TextPattern(string Pattern, string Replacement);

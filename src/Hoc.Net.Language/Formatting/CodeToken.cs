namespace Hoc.Net.Language.Formatting;

/// <summary>A token in the text of a file.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text behind it begins.</param>
/// <param name="Style">How it is set.</param>
internal readonly record struct CodeToken(int Start, int End, TokenStyle Style);

namespace Hoc.Net.Language.Formatting;

/// <summary>What a language tells the formatter.</summary>
internal interface ILayoutRules
{
    /// <summary>The tokens of a text but for line ends, in their order.</summary>
    IReadOnlyList<CodeToken> Tokens(string text);

    /// <summary>What a text means to the parser: its tokens, and in HOC its line ends, of which several count as one.</summary>
    IEnumerable<string> Meaning(string text);

    /// <summary>Where a comment that begins at a place ends; -1 when none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place, which is outside tokens.</param>
    int EndOfComment(string text, int start);

    /// <summary>Whether the end of the line does not count at a place: a backslash in HOC.</summary>
    bool IsContinuation(string text, int at);
}

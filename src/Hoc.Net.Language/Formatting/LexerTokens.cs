using Antlr4.Runtime;
using Hoc.Net.Language.Hoc.Parsing;

namespace Hoc.Net.Language.Formatting;

/// <summary>All tokens of a text.</summary>
internal static class LexerTokens
{
    /// <summary>The tokens that a lexer finds, the end of file left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="make">Makes the lexer over its characters.</param>
    public static IEnumerable<IToken> Of(string text, Func<ICharStream, Lexer> make)
    {
        var characters = new StatementCharacters();
        characters.Reset(text.AsMemory());
        Lexer lexer = make(characters);
        lexer.RemoveErrorListeners();
        for (IToken token = lexer.NextToken(); token.Type != TokenConstants.EOF; token = lexer.NextToken()) yield return token;
    }
}

using Antlr4.Runtime;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Says in a user's words what ANTLR found where it expected something else.</summary>
internal static class SyntaxErrorExplainer
{
    /// <summary>The diagnostic of a mistake.</summary>
    public static Diagnostic Explain(RecognitionException mistake, StatementTokens tokens, TokenTexts texts)
    {
        IToken found = mistake.OffendingToken;
        string what = found.Type switch
        {
            TokenConstants.EOF or Grammar.NEWLINE => "the end of the line",
            _ => $"'{texts.Text(found)}'",
        };
        return new Diagnostic(SyntaxDiagnostics.Unexpected, texts.Span(found), $"{what} is not expected here.");
    }
}

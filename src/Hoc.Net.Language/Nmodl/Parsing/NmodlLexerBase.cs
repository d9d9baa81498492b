using Antlr4.Runtime;
using Grammar = Hoc.Net.Language.Generated.NmodlLexer;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Takes the blocks of other text, which end at a line that begins with the word for it.</summary>
internal abstract class NmodlLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
    : Lexer(input, output, errorOutput)
{
    private const string EndOfVerbatim = "ENDVERBATIM";
    private const string EndOfComment = "ENDCOMMENT";

    /// <summary>Behind the word VERBATIM: takes all to its end.</summary>
    protected void TakeVerbatim()
    {
        if (!TakeTo(EndOfVerbatim)) Type = Grammar.UNCLOSED_TEXT;
    }

    /// <summary>Behind the word COMMENT: drops all to its end.</summary>
    protected void TakeComment()
    {
        if (TakeTo(EndOfComment)) Skip();
        else Type = Grammar.UNCLOSED_TEXT;
    }

    /// <summary>Goes behind the line that begins with a word; the rest of the first line counts as a line.</summary>
    private bool TakeTo(string end)
    {
        ICharStream text = (ICharStream)InputStream;
        while (true)
        {
            while (text.LA(1) is ' ' or '\t') text.Consume();
            bool isEnd = TakesWord(text, end);
            while (text.LA(1) is not ('\r' or '\n' or TokenConstants.EOF)) text.Consume();
            if (isEnd) return true;
            if (text.LA(1) == TokenConstants.EOF) return false;
            text.Consume();
        }
    }

    private static bool TakesWord(ICharStream text, string word)
    {
        foreach (char c in word)
        {
            if (text.LA(1) != c) return false;
            text.Consume();
        }

        return text.LA(1) is < 0 or > 127 || !char.IsAsciiLetter((char)text.LA(1));
    }
}

using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.NmodlLexer;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>What the tokens of a file say, and where they stand.</summary>
internal sealed class NmodlTexts(SourceText source, StatementCharacters characters, NmodlParseSession session)
{
    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>From the first character of one token to the last of another.</summary>
    public SourceSpan Span(IToken first, IToken last) => new(source, first.StartIndex, last.StopIndex - first.StartIndex + 1);

    /// <summary>Where a token stands; the end of the file has no length.</summary>
    public SourceSpan Span(IToken token) =>
        token.Type == TokenConstants.EOF ? new SourceSpan(source, characters.Size, 0) : Span(token, token);

    /// <summary>Where a construct stands.</summary>
    public SourceSpan Span(ParserRuleContext context) => Span(context.Start, context.Stop);

    /// <summary>A token's text as it was written.</summary>
    public ReadOnlySpan<char> Text(IToken token) => characters.Slice(token);

    /// <summary>A name as a string.</summary>
    public string Word(IToken token) => session.Names[characters.Slice(token)];

    /// <summary>A name and its place.</summary>
    public NmodlName Name(IToken token) => new(Span(token), Word(token));

    /// <summary>A number or a DEFINEd name.</summary>
    public NumberLiteral Number(ITerminalNode terminal, NmodlUnit? unit = null)
    {
        IToken token = terminal.Symbol;
        string text = Word(token);
        double value = token.Type == Grammar.DEFINED ? LiteralText.Number(session.Defined[text]) : LiteralText.Number(text);
        SourceSpan span = Span(token);
        return new NumberLiteral(unit is null ? span : span.To(unit.Span), value, text, unit);
    }
}

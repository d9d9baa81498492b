using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What the tokens of the statement being parsed say: names, numbers, strings, and where they stand in the source.</summary>
internal sealed class TokenTexts(StatementCharacters characters, NamePool names)
{
    private SourceSpan _statement;

    /// <summary>Begins with another statement.</summary>
    public void Reset(SourceSpan statement) => _statement = statement;

    /// <summary>The whole statement.</summary>
    public SourceSpan Statement => _statement;

    /// <summary>From the first character of one token to the last of another.</summary>
    public SourceSpan Span(IToken first, IToken last) =>
        new(_statement.Source, _statement.Start + first.StartIndex, last.StopIndex - first.StartIndex + 1);

    /// <summary>Where a token stands; the end of the statement has no length.</summary>
    public SourceSpan Span(IToken token) => token.Type == TokenConstants.EOF
        ? new SourceSpan(_statement.Source, _statement.End, 0)
        : Span(token, token);

    /// <summary>Where a construct stands.</summary>
    public SourceSpan Span(ParserRuleContext context) => Span(context.Start, context.Stop);

    /// <summary>A token's text as it was written.</summary>
    public ReadOnlySpan<char> Text(IToken token) => characters.Slice(token);

    /// <summary>A name and its place.</summary>
    public Identifier Identifier(IParseTree terminal)
    {
        IToken token = ((ITerminalNode)terminal).Symbol;
        return new Identifier(names[characters.Slice(token)], Span(token));
    }

    /// <summary>A name as a string.</summary>
    public string Name(IToken token) => names[characters.Slice(token)];

    /// <summary>A number.</summary>
    public NumberLiteralSyntax Number(IToken token) => new(Span(token), LiteralText.Number(characters.Slice(token)));

    /// <summary>A string, its escapes resolved.</summary>
    public StringLiteralSyntax String(IToken token) => new(Span(token), LiteralText.String(characters.Slice(token)));

    /// <summary>An argument such as <c>$1</c>, <c>$s2</c>, <c>$&amp;i</c>.</summary>
    public ArgumentSyntax Argument(IToken token)
    {
        SourceSpan span = Span(token);
        return LiteralText.Argument(span, characters.Slice(token)) ?? throw new SyntaxException(SyntaxDiagnostics.ArgumentNumber(span));
    }
}

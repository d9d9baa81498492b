using System.Globalization;
using System.Text;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>What the tokens of the statement being parsed say: names, numbers, strings, and where they stand in the source.</summary>
internal sealed class TokenTexts(StatementCharacters characters)
{
    private readonly NamePool _names = new();
    private readonly StringBuilder _string = new();
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
        return new Identifier(_names[characters.Slice(token)], Span(token));
    }

    /// <summary>A name as a string.</summary>
    public string Name(IToken token) => _names[characters.Slice(token)];

    /// <summary>A number; an exponent without digits counts as zero, as in <c>1e</c>.</summary>
    public NumberLiteralSyntax Number(IToken token)
    {
        ReadOnlySpan<char> text = characters.Slice(token);
        if (!char.IsAsciiDigit(text[^1]) && text.IndexOfAny('e', 'E') is >= 0 and int exponent) text = text[..exponent];
        double value = double.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        return new NumberLiteralSyntax(Span(token), value);
    }

    /// <summary>A string, its escapes resolved.</summary>
    public StringLiteralSyntax String(IToken token)
    {
        ReadOnlySpan<char> text = characters.Slice(token)[1..^1];
        if (!text.Contains('\\')) return new StringLiteralSyntax(Span(token), text.ToString());
        _string.Clear();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                _string.Append(text[i]);
                continue;
            }

            i++;
            bool lineEnd = text[i] == '\r';
            if (lineEnd && i + 1 < text.Length && text[i + 1] == '\n') i++;
            _string.Append(lineEnd ? '\n' : Unescaped(text[i]));
        }

        return new StringLiteralSyntax(Span(token), _string.ToString());
    }

    /// <summary>What a backslash makes of a character: \b \f \n \r \t are control characters, before others it only goes.</summary>
    private static char Unescaped(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };

    /// <summary>An argument such as <c>$1</c>, <c>$s2</c>, <c>$&amp;i</c>.</summary>
    public ArgumentSyntax Argument(IToken token)
    {
        ReadOnlySpan<char> text = characters.Slice(token)[1..];
        ArgumentKind kind = text[0] switch
        {
            's' => ArgumentKind.String,
            'o' => ArgumentKind.Object,
            '&' => ArgumentKind.Pointer,
            _ => ArgumentKind.Number,
        };
        if (kind != ArgumentKind.Number) text = text[1..];
        if (text is "i") return new ArgumentSyntax(Span(token), kind, null);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index == 0)
            throw new SyntaxException(SyntaxDiagnostics.ArgumentNumber(Span(token)));
        return new ArgumentSyntax(Span(token), kind, index);
    }
}

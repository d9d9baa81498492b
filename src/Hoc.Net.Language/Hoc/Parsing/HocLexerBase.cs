using Antlr4.Runtime;
using Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// What the grammar of the lexer cannot say: <c>(</c> and <c>-</c> mean different things by what stands before them.
/// </summary>
internal abstract class HocLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
    : Lexer(input, output, errorOutput)
{
    private readonly List<int> _beforeOpenParentheses = [];
    private int _previous = TokenConstants.InvalidType;
    private bool _closedHead;

    /// <inheritdoc/>
    public override IToken Emit()
    {
        switch (Type)
        {
            case HocLexer.LPAREN:
                _beforeOpenParentheses.Add(_previous);
                if (_previous is HocLexer.NAME or HocLexer.RBRACK) Type = HocLexer.CALL;
                break;
            case HocLexer.RPAREN:
                _closedHead = ClosesHead();
                break;
            case HocLexer.MINUS when !FollowsOperand:
                Type = HocLexer.NEGATE;
                break;
        }

        _previous = Type;
        return base.Emit();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _beforeOpenParentheses?.Clear();
        _previous = TokenConstants.InvalidType;
        base.Reset();
    }

    /// <summary>Whether a closing parenthesis ends the head of a statement, such as <c>if (x)</c>.</summary>
    private bool ClosesHead()
    {
        int innermost = _beforeOpenParentheses.Count - 1;
        if (innermost < 0) return false;
        int before = _beforeOpenParentheses[innermost];
        _beforeOpenParentheses.RemoveAt(innermost);
        return before is HocLexer.IF or HocLexer.WHILE or HocLexer.FOR;
    }

    private bool FollowsOperand => _previous switch
    {
        HocLexer.NAME or HocLexer.NUMBER or HocLexer.ARGUMENT or HocLexer.RBRACK => true,
        HocLexer.RPAREN => !_closedHead,
        _ => false,
    };
}

using Antlr4.Runtime;
using Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// What the grammar of the lexer cannot say: <c>(</c> and <c>-</c> mean different things by what stands before them.
/// </summary>
internal abstract class HocLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
    : Lexer(input, output, errorOutput)
{
    private readonly Stack<bool> _openedByKeyword = new();
    private int _previous = TokenConstants.InvalidType;
    private bool _closedHead;

    /// <inheritdoc/>
    public override IToken Emit()
    {
        switch (Type)
        {
            case HocLexer.LPAREN:
                _openedByKeyword.Push(_previous is HocLexer.IF or HocLexer.WHILE or HocLexer.FOR);
                if (_previous is HocLexer.NAME or HocLexer.RBRACK) Type = HocLexer.CALL;
                break;
            case HocLexer.RPAREN:
                _closedHead = _openedByKeyword.TryPop(out bool head) && head;
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
        _openedByKeyword?.Clear();
        _previous = TokenConstants.InvalidType;
        base.Reset();
    }

    private bool FollowsOperand => _previous switch
    {
        HocLexer.NAME or HocLexer.NUMBER or HocLexer.ARGUMENT or HocLexer.RBRACK => true,
        HocLexer.RPAREN => !_closedHead,
        _ => false,
    };
}

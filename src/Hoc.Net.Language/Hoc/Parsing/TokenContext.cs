using Antlr4.Runtime;
using Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// What the grammar of the lexer cannot say: <c>(</c> and <c>-</c> mean different things by what stands before them.
/// </summary>
/// <remarks>
/// Statements may follow each other on a line without a sign between them. So behind what a keyword takes, as in
/// <c>if (x) -f()</c>, <c>forsec list -f()</c>, <c>{ insert hh -f() }</c>, a minus is the sign of a new statement.
/// </remarks>
internal struct TokenContext
{
    private int _previous;
    private int _openBrackets;
    private int _keyword;
    private int _keywordDepth;

    /// <summary>The context of the first token of a statement.</summary>
    public static TokenContext Start => new()
    {
        _previous = TokenConstants.InvalidType,
        _keyword = TokenConstants.InvalidType,
    };

    /// <summary>Takes notice of the next token.</summary>
    /// <param name="type">Its type by its text alone.</param>
    /// <returns>Its type at this place.</returns>
    public int See(int type)
    {
        switch (type)
        {
            case HocLexer.LPAREN or HocLexer.LBRACK:
                if (_previous == HocLexer.RPAREN) EndKeyword(); // the head is closed, and its statement begins with a bracket
                if (type == HocLexer.LPAREN && CanBeCalled) type = HocLexer.CALL;
                _openBrackets++;
                break;
            case HocLexer.RPAREN or HocLexer.RBRACK:
                _openBrackets--;
                break;
            case HocLexer.MINUS when !IsOperand:
                type = HocLexer.NEGATE;
                break;
        }

        FollowKeyword(type);
        _previous = type;
        return type;
    }

    /// <summary>Whether names or a head that a keyword takes stand directly before.</summary>
    private readonly bool BehindKeyword => _keyword != TokenConstants.InvalidType && _openBrackets == _keywordDepth;

    /// <summary>Whether the previous token ends something that arguments may follow; not a name that is being declared.</summary>
    private readonly bool CanBeCalled => _previous is HocLexer.NAME or HocLexer.RBRACK
        && !(BehindKeyword && _keyword is not (HocLexer.FOR or HocLexer.FORSEC or HocLexer.IFSEC));

    /// <summary>Whether the previous token ends a value that can be subtracted from.</summary>
    private readonly bool IsOperand => _previous == HocLexer.NUMBER
        || (_previous is HocLexer.NAME or HocLexer.ARGUMENT or HocLexer.RBRACK or HocLexer.RPAREN && !BehindKeyword);

    /// <summary>Notes a keyword that takes names or a head, and the end of what it takes.</summary>
    private void FollowKeyword(int type)
    {
        switch (type)
        {
            case HocLexer.IF or HocLexer.WHILE or HocLexer.FOR or HocLexer.FORSEC or HocLexer.IFSEC
                or HocLexer.INSERT or HocLexer.UNINSERT or HocLexer.DELETE or HocLexer.DEPVAR or HocLexer.LOCAL or HocLexer.LOCALOBJ
                or HocLexer.CREATE or HocLexer.DOUBLE or HocLexer.OBJREF or HocLexer.STRDEF:
                _keyword = type;
                _keywordDepth = _openBrackets;
                break;
            case HocLexer.NAME or HocLexer.ARGUMENT
                when _previous is HocLexer.NAME or HocLexer.ARGUMENT or HocLexer.RBRACK or HocLexer.RPAREN:
                EndKeyword();
                break;
            case HocLexer.NAME or HocLexer.ARGUMENT or HocLexer.COMMA or HocLexer.DOT or HocLexer.RBRACK or HocLexer.RPAREN:
                break;
            default:
                EndKeyword();
                break;
        }
    }

    private void EndKeyword()
    {
        if (BehindKeyword) _keyword = TokenConstants.InvalidType;
    }
}

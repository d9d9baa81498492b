using Antlr4.Runtime;
using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Takes a statement apart into its shape, a key that equals another's when their tokens are equal but for number literals, and its
/// numbers. Only simple statements have one: no head, no declaration, no definition.
/// </summary>
/// <remarks>The key holds one character for each token's type, above all characters of sources, and the texts of names and strings.</remarks>
internal sealed class ShapeScan
{
    private const int LongestKey = 512;
    private const int MostNumbers = 64;
    private const char FirstType = '\u0100';

    private readonly char[] _key = new char[LongestKey];
    private readonly double[] _numbers = new double[MostNumbers];
    private int _length;
    private int _count;

    /// <summary>The key.</summary>
    public ReadOnlySpan<char> Key => _key.AsSpan(0, _length);

    /// <summary>The number literals.</summary>
    public ReadOnlySpan<double> Numbers => _numbers.AsSpan(0, _count);

    /// <summary>The offset behind the last token.</summary>
    public int End { get; private set; }

    /// <summary>Takes a whole statement.</summary>
    /// <returns>Whether it has a shape.</returns>
    public bool TryTakeStatement(SourceSpan statement)
    {
        if (statement.Length > LongestKey * 2) return false;
        Clear();
        var token = new StatementScanner(statement);
        token.Next();
        while (token.Type != TokenConstants.EOF)
        {
            if (!IsSimple(token.Type) && token.Type is not (HocLexer.LBRACE or HocLexer.RBRACE or HocLexer.NEWLINE or HocLexer.NEW
                or HocLexer.ACCESS or HocLexer.CONNECT or HocLexer.INSERT or HocLexer.PRINT)) return false;
            if (!TryAdd(ref token)) return false;
            token.Next();
        }

        return _length > 0;
    }

    /// <summary>Takes one item of a block: an expression that begins with a name and cannot stand before a statement on its line.</summary>
    /// <param name="token">Stands at the item, and behind it afterwards.</param>
    /// <returns>Whether it is such an item.</returns>
    public bool TryTakeItem(ref StatementScanner token)
    {
        if (token.Type != HocLexer.NAME) return false;
        Clear();
        int depth = 0;
        bool isCall = false, isAssignment = false, hasDot = false;
        while (true)
        {
            int previous = token.Type;
            if (!TryAdd(ref token)) return false;
            token.Next();
            if (previous is HocLexer.CALL or HocLexer.LPAREN or HocLexer.LBRACK) depth++;
            if (previous is HocLexer.RPAREN or HocLexer.RBRACK) depth--;
            if (depth < 0) return false;
            if (depth == 0)
            {
                isCall = previous == HocLexer.RPAREN;
                isAssignment |= previous is >= HocLexer.ASSIGN and <= HocLexer.DIVIDE_ASSIGN;
                hasDot |= previous == HocLexer.DOT;
                if (token.Type is HocLexer.NEWLINE or HocLexer.RBRACE) return true;
                if (token.Type == HocLexer.NAME && EndsOperand(previous)) return isAssignment || (isCall && !hasDot);
            }

            if (!IsSimple(token.Type) && token.Type is not (HocLexer.ARGUMENT or HocLexer.NEW)) return false;
        }
    }

    private static bool EndsOperand(int type) =>
        type is HocLexer.NAME or HocLexer.ARGUMENT or HocLexer.NUMBER or HocLexer.STRING or HocLexer.RPAREN or HocLexer.RBRACK;

    private static bool IsSimple(int type) => type is HocLexer.CALL or HocLexer.NEGATE or HocLexer.NAME or HocLexer.NUMBER or HocLexer.STRING
        or HocLexer.LPAREN or HocLexer.RPAREN or HocLexer.LBRACK or HocLexer.RBRACK or HocLexer.COMMA or HocLexer.DOT or HocLexer.AMPERSAND
        or (>= HocLexer.ASSIGN and <= HocLexer.NOT);

    private void Clear()
    {
        _length = 0;
        _count = 0;
    }

    private bool TryAdd(ref StatementScanner token)
    {
        if (_length == LongestKey) return false;
        _key[_length++] = (char)(FirstType + token.Type);
        End = token.End;
        switch (token.Type)
        {
            case HocLexer.NUMBER when _count == MostNumbers:
                return false;
            case HocLexer.NUMBER:
                _numbers[_count++] = LiteralText.Number(token.Text);
                return true;
            case HocLexer.NAME or HocLexer.ARGUMENT or HocLexer.STRING:
                ReadOnlySpan<char> text = token.Text;
                if (text.Length > LongestKey - _length || text.ContainsAnyExceptInRange('\0', (char)(FirstType - 1))) return false;
                text.CopyTo(_key.AsSpan(_length));
                _length += text.Length;
                return true;
            default:
                return true;
        }
    }
}

using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>
/// Parses C by recursive descent: C99 and the older function definitions with the types of parameters behind their names. What it cannot
/// understand becomes a <see cref="CBroken"/>, and it goes on behind it.
/// </summary>
internal sealed partial class CParser
{
    private const int DeepestNesting = 400;

    private readonly CToken[] _tokens;
    private readonly CToken _end;
    private CScope _scope;
    private int _at;
    private int _depth;

    /// <summary>A parser of preprocessed tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="scope">The types that are known; declarations of the outermost level are added.</param>
    public CParser(CToken[] tokens, CScope scope)
    {
        _tokens = tokens;
        _scope = scope;
        SourceSpan last = tokens.Length > 0 ? tokens[^1].Span : default;
        _end = new CToken(CTokenKind.End, "", last);
    }

    private CToken Current => _at < _tokens.Length ? _tokens[_at] : _end;

    /// <summary>Everything, as a file.</summary>
    public List<CStatement> ParseFile()
    {
        var items = new List<CStatement>();
        while (_at < _tokens.Length) items.Add(Recovering(ExternalDeclaration));
        return items;
    }

    /// <summary>Everything, as the statements of one block.</summary>
    public CBlock ParseBody()
    {
        SourceSpan start = Current.Span;
        var statements = new List<CStatement>();
        while (_at < _tokens.Length) statements.Add(Recovering(Statement));
        return new(start, [.. statements]);
    }

    /// <summary>Everything, as one expression.</summary>
    public CExpression ParseOnlyExpression()
    {
        CExpression expression = Expression();
        return Current.Kind == CTokenKind.End ? expression : throw Unexpected("an operator");
    }

    private CToken Peek(int distance = 1) => _at + distance < _tokens.Length ? _tokens[_at + distance] : _end;

    private bool TryTake(string punctuation)
    {
        if (!Current.Is(punctuation)) return false;
        _at++;
        return true;
    }

    private bool TryTakeWord(string word)
    {
        if (!Current.IsName(word)) return false;
        _at++;
        return true;
    }

    private void Expect(string punctuation)
    {
        if (!TryTake(punctuation)) throw Unexpected($"'{punctuation}'");
    }

    private CToken TakeName() => Current.Kind == CTokenKind.Name ? _tokens[_at++] : throw Unexpected("a name");

    private CSyntaxException Unexpected(string wanted) => new(
        Current.Span,
        Current.Kind == CTokenKind.End ? $"{wanted} is missing at the end" : $"{wanted} is expected before '{Current.Text}'");

    private CStatement Recovering(Func<CStatement> parse)
    {
        int start = _at;
        int depth = _depth;
        CScope scope = _scope;
        try
        {
            return parse();
        }
        catch (CSyntaxException mistake)
        {
            (_at, _depth, _scope) = (start, depth, scope);
            SkipItem();
            return new CBroken(mistake.Span, mistake.Message);
        }
    }

    /// <summary>Skips to behind the next semicolon or block.</summary>
    private void SkipItem()
    {
        int open = 0;
        while (_at < _tokens.Length)
        {
            CToken token = _tokens[_at++];
            if (token.Is("{")) open++;
            else if (token.Is("}") && --open <= 0) return;
            else if (token.Is(";") && open == 0) return;
        }
    }

    private T Nested<T>(Func<T> parse)
    {
        if (_depth >= DeepestNesting) throw new CSyntaxException(Current.Span, "this is nested too deeply");
        _depth++;
        T result = parse();
        _depth--;
        return result;
    }

    private static SourceSpan From(CToken first, CToken last) =>
        first.Span.Source == last.Span.Source && last.Span.End >= first.Span.Start ? first.Span.To(last.Span) : first.Span;

    private CToken Last => _tokens[Math.Max(0, _at - 1)];
}

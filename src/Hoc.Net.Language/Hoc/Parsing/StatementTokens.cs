using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Hoc.Net.Language.Hoc.Statements;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>All tokens of one statement, the end of file last. Leaner than ANTLR's buffered stream: nothing is hidden.</summary>
internal sealed class StatementTokens(ITokenSource lexer, StatementCharacters characters) : ITokenStream
{
    private readonly List<IToken> _tokens = [];

    /// <inheritdoc/>
    public int Index { get; private set; }

    /// <inheritdoc/>
    public int Size => _tokens.Count;

    /// <inheritdoc/>
    public string SourceName => IntStreamConstants.UnknownSourceName;

    /// <inheritdoc/>
    public ITokenSource TokenSource => lexer;

    /// <summary>Reads all tokens of the text that the lexer stands before.</summary>
    public void Fill() => Fill([], 0);

    /// <summary>Reads all tokens of the statement that the lexer stands before, one for each of the runs that stand in it.</summary>
    public void Fill(IReadOnlyList<ShapeRunSyntax> runs, int statementStart)
    {
        _tokens.Clear();
        Index = 0;
        int next = 0;
        IToken token;
        do
        {
            token = lexer.NextToken();
            if (next < runs.Count && token.StartIndex == runs[next].Span.Start - statementStart)
            {
                token = new RunToken(runs[next++], statementStart);
                characters.Seek(token.StopIndex + 1);
            }

            if (token is IWritableToken writable) writable.TokenIndex = _tokens.Count;
            _tokens.Add(token);
        }
        while (token.Type != TokenConstants.EOF);
    }

    /// <inheritdoc/>
    public void Consume() => Index = Math.Min(Index + 1, _tokens.Count - 1);

    /// <inheritdoc/>
    public int LA(int i) => LT(i)?.Type ?? TokenConstants.InvalidType;

    /// <inheritdoc/>
    public IToken LT(int k)
    {
        int at = k > 0 ? Index + k - 1 : Index + k;
        return at < 0 ? null! : _tokens[Math.Min(at, _tokens.Count - 1)];
    }

    /// <inheritdoc/>
    public IToken Get(int i) => _tokens[i];

    /// <inheritdoc/>
    public int Mark() => 0;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public void Seek(int index) => Index = index;

    /// <inheritdoc/>
    public string GetText(Interval interval) =>
        string.Concat(_tokens.Skip(interval.a).Take(interval.Length).Select(token => token.Text));

    /// <inheritdoc/>
    public string GetText() => GetText(Interval.Of(0, _tokens.Count - 1));

    /// <inheritdoc/>
    public string GetText(RuleContext ctx) => GetText(ctx.SourceInterval);

    /// <inheritdoc/>
    public string GetText(IToken start, IToken stop) => GetText(Interval.Of(start.TokenIndex, stop.TokenIndex));
}

using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes syntax trees by the parser that is generated from the grammar, and explains mistakes.</summary>
/// <remarks>
/// ANTLR parses each statement by SLL prediction and gives up at the first mistake; full LL then decides and finds what
/// was expected there. Its tree goes as soon as ours is built.
/// </remarks>
internal sealed class GrammarParser
{
    private readonly StatementCharacters _characters = new();
    private readonly Grammar.HocLexer _lexer;
    private readonly StatementTokens _tokens;
    private readonly Grammar.HocParser _parser;
    private readonly TokenTexts _texts;
    private readonly DepthGuard _depth;
    private readonly ExpressionBuilder _expressions;
    private readonly StatementBuilder _statements;

    public GrammarParser(NamePool names)
    {
        _lexer = new Grammar.HocLexer(_characters, TextWriter.Null, TextWriter.Null);
        _lexer.RemoveErrorListeners();
        _tokens = new StatementTokens(_lexer, _characters);
        _parser = new Grammar.HocParser(_tokens, TextWriter.Null, TextWriter.Null)
        {
            ErrorHandler = new BailErrorStrategy(),
        };
        _parser.RemoveErrorListeners();
        _texts = new TokenTexts(_characters, names);
        _depth = new DepthGuard(_texts);
        _expressions = new ExpressionBuilder(_texts, _depth);
        _statements = new StatementBuilder(_texts, _expressions, new CommandBuilder(_texts, _expressions), _depth);
    }

    /// <summary>Parses one statement of a reader.</summary>
    public ParsedStatement Parse(StatementText statement) => Parse(statement, []);

    /// <summary>Parses one statement of a reader but for runs in it, which are known already.</summary>
    public ParsedStatement Parse(StatementText statement, IReadOnlyList<ShapeRunSyntax> runs)
    {
        if (statement.Problem is { } problem && problem.Descriptor == SyntaxDiagnostics.Deep) return new ParsedStatement(null, problem);
        SourceSpan span = statement.Span;
        _characters.Reset(span.Source.Memory.Slice(span.Start, span.Length));
        _lexer.Reset();
        _tokens.Fill(runs, span.Start);
        _texts.Reset(span);
        _depth.Reset();
        _expressions.Reset();
        try
        {
            return new ParsedStatement(_statements.Build(ParseTokens(statement.Problem)), null);
        }
        catch (SyntaxException mistake)
        {
            return new ParsedStatement(null, mistake.Diagnostic);
        }
        catch (InsufficientExecutionStackException)
        {
            return new ParsedStatement(null, SyntaxDiagnostics.NestedTooDeeply(span));
        }
    }

    private Grammar.HocParser.StatementContext ParseTokens(Diagnostic? problem)
    {
        _parser.Interpreter.PredictionMode = PredictionMode.SLL;
        try
        {
            _parser.TokenStream = _tokens;
            return _parser.statement();
        }
        catch (ParseCanceledException)
        {
            return ParseByFullContext(problem);
        }
    }

    private Grammar.HocParser.StatementContext ParseByFullContext(Diagnostic? problem)
    {
        _parser.Interpreter.PredictionMode = PredictionMode.LL;
        _tokens.Seek(0);
        try
        {
            _parser.TokenStream = _tokens;
            return _parser.statement();
        }
        catch (ParseCanceledException canceled) when (canceled.InnerException is RecognitionException mistake)
        {
            // A brace that is still open at the end only counts if nothing is wrong before.
            bool atEnd = mistake.OffendingToken.Type == TokenConstants.EOF;
            throw new SyntaxException(problem is not null && atEnd ? problem : SyntaxErrorExplainer.Explain(mistake, _tokens, _texts));
        }
    }
}
